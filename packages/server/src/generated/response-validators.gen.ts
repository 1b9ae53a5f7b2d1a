// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../validator.js'

var V=(s,t)=>()=>{try{return t||s((t={exports:{}}).exports,t),t.exports}catch(p){throw t=0,p}};var x=V(y=>{"use strict";Object.defineProperty(y,"__esModule",{value:!0});y.formatNames=y.fastFormats=
y.fullFormats=void 0;function l(s,t){return{validate:s,compare:t}}y.fullFormats={date:l(O,$),time:l(
I(!0),B),"date-time":l(j(!0),C),"iso-time":l(I(),T),"iso-date-time":l(j(),N),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Z,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:K,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative\
-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:H,int32:{type:"number",validate:L},
int64:{type:"number",validate:X},float:{type:"number",validate:D},double:{type:"number",validate:D},
password:!0,binary:!0};y.fastFormats={...y.fullFormats,date:l(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,$),time:l(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,B),"date-time":l(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
C),"iso-time":l(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,T),"is\
o-date-time":l(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
N),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
y.formatNames=Object.keys(y.fullFormats);function M(s){return s%4===0&&(s%100!==0||s%400===0)}var F=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
R=[0,31,28,31,30,31,30,31,31,30,31,30,31];function O(s){let t=F.exec(s);if(!t)return!1;let p=+t[1],a=+t[2],
m=+t[3];return a>=1&&a<=12&&m>=1&&m<=(a===2&&M(p)?29:R[a])}function $(s,t){if(s&&t)return s>t?1:s<t?
-1:0}var z=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function I(s){return function(p){
let a=z.exec(p);if(!a)return!1;let m=+a[1],f=+a[2],e=+a[3],o=a[4],n=a[5]==="-"?-1:1,r=+(a[6]||0),i=+(a[7]||
0);if(r>23||i>59||s&&!o)return!1;if(m<=23&&f<=59&&e<60)return!0;let u=f-i*n,d=m-r*n-(u<0?1:0);return(d===
23||d===-1)&&(u===59||u===-1)&&e<61}}function B(s,t){if(!(s&&t))return;let p=new Date("2020-01-01T"+
s).valueOf(),a=new Date("2020-01-01T"+t).valueOf();if(p&&a)return p-a}function T(s,t){if(!(s&&t))return;
let p=z.exec(s),a=z.exec(t);if(p&&a)return s=p[1]+p[2]+p[3],t=a[1]+a[2]+a[3],s>t?1:s<t?-1:0}var E=/t|\s/i;
function j(s){let t=I(s);return function(a){let m=a.split(E);return m.length===2&&O(m[0])&&t(m[1])}}
function C(s,t){if(!(s&&t))return;let p=new Date(s).valueOf(),a=new Date(t).valueOf();if(p&&a)return p-
a}function N(s,t){if(!(s&&t))return;let[p,a]=s.split(E),[m,f]=t.split(E),e=$(p,m);if(e!==void 0)return e||
B(a,f)}var W=/\/|:/,S=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Z(s){return W.test(s)&&S.test(s)}var G=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function H(s){return G.lastIndex=0,G.test(s)}var Y=-(2**31),U=2**31-1;function L(s){return Number.isInteger(
s)&&s<=U&&s>=Y}function X(s){return Number.isInteger(s)}function D(){return!0}var J=/[^\\]\\Z/;function K(s){
if(J.test(s))return!1;try{return new RegExp(s),!0}catch{return!1}}});var Q=_;var ee={type:"string",enum:["instance","global"]},re=new RegExp("^[0-9a-f]{32}$","u"),se=new RegExp(
"^-?[0-9]+$","u"),g=x().fullFormats["date-time"];function c(s,{instancePath:t="",parentData:p,parentDataProperty:a,
rootData:m=s,dynamicAnchors:f={}}={}){let e=null,o=0,n=c.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"mus\
t have required property 'id'"};e===null?e=[r]:e.push(r),o++}if(s.name===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requir\
ed property 'name'"};e===null?e=[r]:e.push(r),o++}if(s.type===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property \
'type'"};e===null?e=[r]:e.push(r),o++}if(s.instance_id===void 0){let r={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"instance_id"},message:"must have required pro\
perty 'instance_id'"};e===null?e=[r]:e.push(r),o++}if(s.project_id===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required pro\
perty 'project_id'"};e===null?e=[r]:e.push(r),o++}if(s.common_name===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"common_name"},message:"must have required pr\
operty 'common_name'"};e===null?e=[r]:e.push(r),o++}if(s.san===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"san"},message:"must have required property '\
san'"};e===null?e=[r]:e.push(r),o++}if(s.not_before===void 0){let r={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"not_before"},message:"must have required propert\
y 'not_before'"};e===null?e=[r]:e.push(r),o++}if(s.not_after===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"not_after"},message:"must have required prop\
erty 'not_after'"};e===null?e=[r]:e.push(r),o++}if(s.signature_algorithm===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"signature_algorithm"},message:"m\
ust have required property 'signature_algorithm'"};e===null?e=[r]:e.push(r),o++}if(s.serial_number===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"se\
rial_number"},message:"must have required property 'serial_number'"};e===null?e=[r]:e.push(r),o++}if(s.
version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),o++}if(s.issuer===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"is\
suer"},message:"must have required property 'issuer'"};e===null?e=[r]:e.push(r),o++}if(s.organization===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"or\
ganization"},message:"must have required property 'organization'"};e===null?e=[r]:e.push(r),o++}if(s.
organizational_unit===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"organizational_unit"},message:"must have required property 'organizational_unit'"};
e===null?e=[r]:e.push(r),o++}if(s.locality===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"locality"},message:"must have required property 'locality'"};e===
null?e=[r]:e.push(r),o++}if(s.state===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=
[r]:e.push(r),o++}if(s.country===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"country"},message:"must have required property 'country'"};e===null?e=
[r]:e.push(r),o++}if(s.is_has_trusted_root_ca===void 0){let r={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"is_has_trusted_root_ca"},message:"must have required pro\
perty 'is_has_trusted_root_ca'"};e===null?e=[r]:e.push(r),o++}if(s.create_time===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"create_time"},message:"must have\
 required property 'create_time'"};e===null?e=[r]:e.push(r),o++}if(s.update_time===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"update_time"},message:"must have\
 required property 'update_time'"};e===null?e=[r]:e.push(r),o++}if(s.id!==void 0){let r=s.id;if(typeof r==
"string"){if(!re.test(r)){let i={instancePath:t+"/id",schemaPath:"#/properties/id/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=
[i]:e.push(i),o++}}else{let i={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}}if(s.name!==void 0&&typeof s.
name!="string"){let r={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.type!==void 0){let r=s.type;
if(typeof r!="string"){let i={instancePath:t+"/type",schemaPath:"CertificateType/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}if(!(r==="instance"||r===
"global")){let i={instancePath:t+"/type",schemaPath:"CertificateType/enum",keyword:"enum",params:{allowedValues:ee.
enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),o++}}if(s.instance_id!==
void 0&&typeof s.instance_id!="string"){let r={instancePath:t+"/instance_id",schemaPath:"#/propertie\
s/instance_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),o++}if(s.project_id!==void 0&&typeof s.project_id!="string"){let r={instancePath:t+"/project\
_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[r]:e.push(r),o++}if(s.common_name!==void 0&&typeof s.common_name!="string"){let r={
instancePath:t+"/common_name",schemaPath:"#/properties/common_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.san!==void 0){let r=s.san;if(Array.
isArray(r)){let i=r.length;for(let u=0;u<i;u++)if(typeof r[u]!="string"){let d={instancePath:t+"/san\
/"+u,schemaPath:"#/properties/san/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[d]:e.push(d),o++}}else{let i={instancePath:t+"/san",schemaPath:"#/properties/s\
an/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),o++}}
if(s.not_before!==void 0){let r=s.not_before;if(typeof r=="string"){if(!g.validate(r)){let i={instancePath:t+
"/not_before",schemaPath:"#/properties/not_before/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:t+"/\
not_before",schemaPath:"#/properties/not_before/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),o++}}if(s.not_after!==void 0){let r=s.not_after;if(typeof r==
"string"){if(!g.validate(r)){let i={instancePath:t+"/not_after",schemaPath:"#/properties/not_after/f\
ormat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[i]:e.push(i),o++}}else{let i={instancePath:t+"/not_after",schemaPath:"#/properties/not_after/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}}if(s.signature_algorithm!==
void 0&&typeof s.signature_algorithm!="string"){let r={instancePath:t+"/signature_algorithm",schemaPath:"\
#/properties/signature_algorithm/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}if(s.serial_number!==void 0){let r=s.serial_number;if(typeof r=="string"){
if(!se.test(r)){let i={instancePath:t+"/serial_number",schemaPath:"#/properties/serial_number/patter\
n",keyword:"pattern",params:{pattern:"^-?[0-9]+$"},message:'must match pattern "^-?[0-9]+$"'};e===null?
e=[i]:e.push(i),o++}}else{let i={instancePath:t+"/serial_number",schemaPath:"#/properties/serial_num\
ber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}}
if(s.version!==void 0){let r=s.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={
instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}}if(s.issuer!==void 0){let r=s.issuer;if(Array.
isArray(r)){let i=r.length;for(let u=0;u<i;u++)if(typeof r[u]!="string"){let d={instancePath:t+"/iss\
uer/"+u,schemaPath:"#/properties/issuer/items/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[d]:e.push(d),o++}}else{let i={instancePath:t+"/issuer",schemaPath:"#/pro\
perties/issuer/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.
push(i),o++}}if(s.organization!==void 0){let r=s.organization;if(Array.isArray(r)){let i=r.length;for(let u=0;u<
i;u++)if(typeof r[u]!="string"){let d={instancePath:t+"/organization/"+u,schemaPath:"#/properties/or\
ganization/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:
e.push(d),o++}}else{let i={instancePath:t+"/organization",schemaPath:"#/properties/organization/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),o++}}if(s.organizational_unit!==
void 0){let r=s.organizational_unit;if(Array.isArray(r)){let i=r.length;for(let u=0;u<i;u++)if(typeof r[u]!=
"string"){let d={instancePath:t+"/organizational_unit/"+u,schemaPath:"#/properties/organizational_un\
it/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(
d),o++}}else{let i={instancePath:t+"/organizational_unit",schemaPath:"#/properties/organizational_un\
it/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),o++}}
if(s.locality!==void 0){let r=s.locality;if(Array.isArray(r)){let i=r.length;for(let u=0;u<i;u++)if(typeof r[u]!=
"string"){let d={instancePath:t+"/locality/"+u,schemaPath:"#/properties/locality/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),o++}}else{let i={instancePath:t+
"/locality",schemaPath:"#/properties/locality/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[i]:e.push(i),o++}}if(s.state!==void 0){let r=s.state;if(Array.isArray(r)){
let i=r.length;for(let u=0;u<i;u++)if(typeof r[u]!="string"){let d={instancePath:t+"/state/"+u,schemaPath:"\
#/properties/state/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[d]:e.push(d),o++}}else{let i={instancePath:t+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),o++}}if(s.country!==void 0){
let r=s.country;if(Array.isArray(r)){let i=r.length;for(let u=0;u<i;u++)if(typeof r[u]!="string"){let d={
instancePath:t+"/country/"+u,schemaPath:"#/properties/country/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),o++}}else{let i={instancePath:t+"/countr\
y",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[i]:e.push(i),o++}}if(s.is_has_trusted_root_ca!==void 0&&typeof s.is_has_trusted_root_ca!=
"boolean"){let r={instancePath:t+"/is_has_trusted_root_ca",schemaPath:"#/properties/is_has_trusted_r\
oot_ca/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),o++}if(s.create_time!==void 0){let r=s.create_time;if(typeof r=="string"){if(!g.validate(r)){let i={
instancePath:t+"/create_time",schemaPath:"#/properties/create_time/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[i]:e.push(i),o++}}else{let i={
instancePath:t+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}}if(s.update_time!==void 0){let r=s.
update_time;if(typeof r=="string"){if(!g.validate(r)){let i={instancePath:t+"/update_time",schemaPath:"\
#/properties/update_time/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:t+"/update_time",schemaPath:"\
#/properties/update_time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),o++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),o++}return c.errors=e,o===0}c.evaluated={props:{
id:!0,name:!0,type:!0,instance_id:!0,project_id:!0,common_name:!0,san:!0,not_before:!0,not_after:!0,
signature_algorithm:!0,serial_number:!0,version:!0,issuer:!0,organization:!0,organizational_unit:!0,
locality:!0,state:!0,country:!0,is_has_trusted_root_ca:!0,create_time:!0,update_time:!0},dynamicProps:!1,
dynamicItems:!1};function _(s,{instancePath:t="",parentData:p,parentDataProperty:a,rootData:m=s,dynamicAnchors:f={}}={}){
let e=null,o=0,n=_.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
c(s,{instancePath:t,parentData:p,parentDataProperty:a,rootData:m,dynamicAnchors:f})||(e=e===null?c.errors:
e.concat(c.errors),o=e.length),_.errors=e,o===0}_.evaluated={props:{id:!0,name:!0,type:!0,instance_id:!0,
project_id:!0,common_name:!0,san:!0,not_before:!0,not_after:!0,signature_algorithm:!0,serial_number:!0,
version:!0,issuer:!0,organization:!0,organizational_unit:!0,locality:!0,state:!0,country:!0,is_has_trusted_root_ca:!0,
create_time:!0,update_time:!0},dynamicProps:!1,dynamicItems:!1};var te=h,oe={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.2000","APIG.2001","APIG.2005","APIG.2006","APIG.2012","APIG.210\
1","APIG.2102","APIG.2104","APIG.2105","APIG.2106","APIG.2109","APIG.3148"]}}}]};function h(s,{instancePath:t="",parentData:p,parentDataProperty:a,rootData:m=s,dynamicAnchors:f={}}={}){
let e=null,o=0,n=h.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"E\
rrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"must have requi\
red property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},message:"mus\
t have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==void 0&&typeof s.
error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/error_cod\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}
if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r===
"APIG.2000"||r==="APIG.2001"||r==="APIG.2005"||r==="APIG.2006"||r==="APIG.2012"||r==="APIG.2101"||r===
"APIG.2102"||r==="APIG.2104"||r==="APIG.2105"||r==="APIG.2106"||r==="APIG.2109"||r==="APIG.3148")){let i={
instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{
allowedValues:oe.allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[i]:e.push(i),o++}}return h.errors=e,o===0}h.evaluated={props:{error_code:!0,error_msg:!0,
request_id:!0},dynamicProps:!1,dynamicItems:!1};var ie=P,ne={allOf:[{$ref:"ErrorBody"},{properties:{
error_code:{enum:["APIG.1000","APIG.1001","APIG.1002","APIG.1003","APIGW.0301"]}}}]};function P(s,{instancePath:t="",
parentData:p,parentDataProperty:a,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,o=0,n=P.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"require\
d",params:{missingProperty:"error_code"},message:"must have required property 'error_code'"};e===null?
e=[r]:e.push(r),o++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"\
required",params:{missingProperty:"error_msg"},message:"must have required property 'error_msg'"};e===
null?e=[r]:e.push(r),o++}if(s.error_code!==void 0&&typeof s.error_code!="string"){let r={instancePath:t+
"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!=
"string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.request_id!==
void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/pro\
perties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),o++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.1000"||r==="APIG.1001"||r==="APIG.1002"||
r==="APIG.1003"||r==="APIGW.0301")){let i={instancePath:t+"/error_code",schemaPath:"#/allOf/1/proper\
ties/error_code/enum",keyword:"enum",params:{allowedValues:ne.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),o++}}return P.errors=e,o===0}P.
evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var ae=q,
ue={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1005","APIG.3100"]}}}]};function q(s,{
instancePath:t="",parentData:p,parentDataProperty:a,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,
o=0,n=q.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/r\
equired",keyword:"required",params:{missingProperty:"error_code"},message:"must have required proper\
ty 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"\
ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},message:"must have requi\
red property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==void 0&&typeof s.error_code!=
"string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.error_msg!==
void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/prope\
rties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/reque\
st_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.1005"||r==="AP\
IG.3100")){let i={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"\
enum",params:{allowedValues:ue.allOf[1].properties.error_code.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[i]:e.push(i),o++}}return q.errors=e,o===0}q.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var pe=b,de={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.3030"]}}}]};function b(s,{instancePath:t="",parentData:p,parentDataProperty:a,
rootData:m=s,dynamicAnchors:f={}}={}){let e=null,o=0,n=b.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"er\
ror_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!==
"APIG.3030"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"\
enum",params:{allowedValues:de.allOf[1].properties.error_code.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),o++}return b.errors=e,o===0}b.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var me=w,fe={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIGW.0101"]}}}]};function w(s,{instancePath:t="",parentData:p,parentDataProperty:a,
rootData:m=s,dynamicAnchors:f={}}={}){let e=null,o=0,n=w.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"er\
ror_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!==
"APIGW.0101"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:fe.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return w.errors=e,o===0}w.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var le=v,ye={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0201"]}}}]};function v(s,{instancePath:t="",parentData:p,
parentDataProperty:a,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,o=0,n=v.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!==
"APIGW.0201"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:ye.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return v.errors=e,o===0}v.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var ce=A,ge={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0201"]}}}]};function A(s,{instancePath:t="",parentData:p,
parentDataProperty:a,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,o=0,n=A.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!==
"APIGW.0201"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:ge.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return A.errors=e,o===0}A.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var _e=k,he={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function k(s,{instancePath:t="",
parentData:p,parentDataProperty:a,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,o=0,n=k.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"require\
d",params:{missingProperty:"error_code"},message:"must have required property 'error_code'"};e===null?
e=[r]:e.push(r),o++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"\
required",params:{missingProperty:"error_msg"},message:"must have required property 'error_msg'"};e===
null?e=[r]:e.push(r),o++}if(s.error_code!==void 0&&typeof s.error_code!="string"){let r={instancePath:t+
"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!=
"string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.request_id!==
void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/pro\
perties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),o++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.9008"||r==="APIG.9999")){let i={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:he.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[i]:e.push(i),o++}}return k.errors=e,o===0}k.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var be={"createCertificate.200":Q,"createCertificate.400":te,"creat\
eCertificate.401":ie,"createCertificate.403":ae,"createCertificate.404":pe,"createCertificate.405":me,
"createCertificate.413":le,"createCertificate.415":ce,"createCertificate.500":_e};
export const validators: Readonly<Record<string, Validator | undefined>> = be
