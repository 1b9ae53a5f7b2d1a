// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../../validator.js'

var R=(a,r)=>()=>{try{return r||a((r={exports:{}}).exports,r),r.exports}catch(m){throw r=0,m}};var K=R(g=>{"use strict";Object.defineProperty(g,"__esModule",{value:!0});g.formatNames=g.fastFormats=
g.fullFormats=void 0;function h(a,r){return{validate:a,compare:r}}g.fullFormats={date:h(x,z),time:h(
v(!0),$),"date-time":h(A(!0),E),"iso-time":h(v(),I),"iso-date-time":h(A(),N),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:U,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:J,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative\
-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:V,int32:{type:"number",validate:G},
int64:{type:"number",validate:W},float:{type:"number",validate:D},double:{type:"number",validate:D},
password:!0,binary:!0};g.fastFormats={...g.fullFormats,date:h(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,z),time:h(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,$),"date-time":h(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
E),"iso-time":h(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,I),"is\
o-date-time":h(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
N),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
g.formatNames=Object.keys(g.fullFormats);function S(a){return a%4===0&&(a%100!==0||a%400===0)}var Z=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
H=[0,31,28,31,30,31,30,31,31,30,31,30,31];function x(a){let r=Z.exec(a);if(!r)return!1;let m=+r[1],d=+r[2],
y=+r[3];return d>=1&&d<=12&&y>=1&&y<=(d===2&&S(m)?29:H[d])}function z(a,r){if(a&&r)return a>r?1:a<r?
-1:0}var _=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function v(a){return function(m){
let d=_.exec(m);if(!d)return!1;let y=+d[1],c=+d[2],e=+d[3],i=d[4],u=d[5]==="-"?-1:1,o=+(d[6]||0),s=+(d[7]||
0);if(o>23||s>59||a&&!i)return!1;if(y<=23&&c<=59&&e<60)return!0;let t=c-s*u,n=y-o*u-(t<0?1:0);return(n===
23||n===-1)&&(t===59||t===-1)&&e<61}}function $(a,r){if(!(a&&r))return;let m=new Date("2020-01-01T"+
a).valueOf(),d=new Date("2020-01-01T"+r).valueOf();if(m&&d)return m-d}function I(a,r){if(!(a&&r))return;
let m=_.exec(a),d=_.exec(r);if(m&&d)return a=m[1]+m[2]+m[3],r=d[1]+d[2]+d[3],a>r?1:a<r?-1:0}var w=/t|\s/i;
function A(a){let r=v(a);return function(d){let y=d.split(w);return y.length===2&&x(y[0])&&r(y[1])}}
function E(a,r){if(!(a&&r))return;let m=new Date(a).valueOf(),d=new Date(r).valueOf();if(m&&d)return m-
d}function N(a,r){if(!(a&&r))return;let[m,d]=a.split(w),[y,c]=r.split(w),e=z(m,y);if(e!==void 0)return e||
$(d,c)}var Y=/\/|:/,L=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function U(a){return Y.test(a)&&L.test(a)}var T=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function V(a){return T.lastIndex=0,T.test(a)}var B=-(2**31),C=2**31-1;function G(a){return Number.isInteger(
a)&&a<=C&&a>=B}function W(a){return Number.isInteger(a)}function D(){return!0}var X=/[^\\]\\Z/;function J(a){
if(X.test(a))return!1;try{return new RegExp(a),!0}catch{return!1}}});var M=b;var F=K().fullFormats["date-time"];function k(a,{instancePath:r="",parentData:m,parentDataProperty:d,
rootData:y=a,dynamicAnchors:c={}}={}){let e=null,i=0,u=k.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.token===void 0){let o={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"\
must have required property 'token'"};e===null?e=[o]:e.push(o),i++}if(a.token!==void 0){let o=a.token;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.methods===void 0){let s={instancePath:r+"/token",schemaPath:"\
#/properties/token/required",keyword:"required",params:{missingProperty:"methods"},message:"must hav\
e required property 'methods'"};e===null?e=[s]:e.push(s),i++}if(o.expires_at===void 0){let s={instancePath:r+
"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty:"expire\
s_at"},message:"must have required property 'expires_at'"};e===null?e=[s]:e.push(s),i++}if(o.issued_at===
void 0){let s={instancePath:r+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{
missingProperty:"issued_at"},message:"must have required property 'issued_at'"};e===null?e=[s]:e.push(
s),i++}if(o.user===void 0){let s={instancePath:r+"/token",schemaPath:"#/properties/token/required",keyword:"\
required",params:{missingProperty:"user"},message:"must have required property 'user'"};e===null?e=[
s]:e.push(s),i++}if(o.methods!==void 0){let s=o.methods;if(Array.isArray(s)){let t=s.length;for(let n=0;n<
t;n++)if(typeof s[n]!="string"){let p={instancePath:r+"/token/methods/"+n,schemaPath:"#/properties/t\
oken/properties/methods/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),i++}}else{let t={instancePath:r+"/token/methods",schemaPath:"#/properties/t\
oken/properties/methods/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[t]:e.push(t),i++}}if(o.expires_at!==void 0){let s=o.expires_at;if(typeof s=="string"){if(!F.validate(
s)){let t={instancePath:r+"/token/expires_at",schemaPath:"#/properties/token/properties/expires_at/f\
ormat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/token/expires_at",schemaPath:"#/properties/token/p\
roperties/expires_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}}if(o.issued_at!==void 0){let s=o.issued_at;if(typeof s=="string"){if(!F.validate(
s)){let t={instancePath:r+"/token/issued_at",schemaPath:"#/properties/token/properties/issued_at/for\
mat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/token/issued_at",schemaPath:"#/properties/token/pr\
operties/issued_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),i++}}if(o.user!==void 0){let s=o.user;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
id===void 0){let t={instancePath:r+"/token/user",schemaPath:"#/properties/token/properties/user/requ\
ired",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[t]:e.push(t),i++}if(s.name===void 0){let t={instancePath:r+"/token/user",schemaPath:"#/prope\
rties/token/properties/user/required",keyword:"required",params:{missingProperty:"name"},message:"mu\
st have required property 'name'"};e===null?e=[t]:e.push(t),i++}if(s.domain===void 0){let t={instancePath:r+
"/token/user",schemaPath:"#/properties/token/properties/user/required",keyword:"required",params:{missingProperty:"\
domain"},message:"must have required property 'domain'"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&
typeof s.id!="string"){let t={instancePath:r+"/token/user/id",schemaPath:"#/properties/token/propert\
ies/user/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}if(s.name!==void 0&&typeof s.name!="string"){let t={instancePath:r+"/token/user/\
name",schemaPath:"#/properties/token/properties/user/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(s.domain!==void 0){let t=s.domain;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let n={instancePath:r+"/token/user/do\
main",schemaPath:"Domain/required",keyword:"required",params:{missingProperty:"id"},message:"must ha\
ve required property 'id'"};e===null?e=[n]:e.push(n),i++}if(t.name===void 0){let n={instancePath:r+"\
/token/user/domain",schemaPath:"Domain/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[n]:e.push(n),i++}if(t.id!==void 0&&typeof t.
id!="string"){let n={instancePath:r+"/token/user/domain/id",schemaPath:"Domain/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.name!==void 0&&
typeof t.name!="string"){let n={instancePath:r+"/token/user/domain/name",schemaPath:"Domain/properti\
es/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}}else{let n={instancePath:r+"/token/user/domain",schemaPath:"Domain/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(s.password_expires_at!==void 0&&
typeof s.password_expires_at!="string"){let t={instancePath:r+"/token/user/password_expires_at",schemaPath:"\
#/properties/token/properties/user/properties/password_expires_at/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/token/\
user",schemaPath:"#/properties/token/properties/user/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),i++}}if(o.project!==void 0){let s=o.project;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.id===void 0){let t={instancePath:r+"/token/project",schemaPath:"#/\
properties/token/properties/project/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[t]:e.push(t),i++}if(s.name===void 0){let t={instancePath:r+
"/token/project",schemaPath:"#/properties/token/properties/project/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),i++}if(s.
domain===void 0){let t={instancePath:r+"/token/project",schemaPath:"#/properties/token/properties/pr\
oject/required",keyword:"required",params:{missingProperty:"domain"},message:"must have required pro\
perty 'domain'"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&typeof s.id!="string"){let t={instancePath:r+
"/token/project/id",schemaPath:"#/properties/token/properties/project/properties/id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0&&
typeof s.name!="string"){let t={instancePath:r+"/token/project/name",schemaPath:"#/properties/token/\
properties/project/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),i++}if(s.domain!==void 0){let t=s.domain;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.id===void 0){let n={instancePath:r+"/token/project/domain",schemaPath:"Domain/requi\
red",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[n]:e.push(n),i++}if(t.name===void 0){let n={instancePath:r+"/token/project/domain",schemaPath:"\
Domain/required",keyword:"required",params:{missingProperty:"name"},message:"must have required prop\
erty 'name'"};e===null?e=[n]:e.push(n),i++}if(t.id!==void 0&&typeof t.id!="string"){let n={instancePath:r+
"/token/project/domain/id",schemaPath:"Domain/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.name!==void 0&&typeof t.name!="strin\
g"){let n={instancePath:r+"/token/project/domain/name",schemaPath:"Domain/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+
"/token/project/domain",schemaPath:"Domain/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:r+"/token/project",schemaPath:"\
#/properties/token/properties/project/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[t]:e.push(t),i++}}if(o.roles!==void 0){let s=o.roles;if(Array.isArray(s)){let t=s.
length;for(let n=0;n<t;n++){let p=s[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0){
let f={instancePath:r+"/token/roles/"+n,schemaPath:"#/properties/token/properties/roles/items/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[f]:e.push(f),i++}if(p.name===void 0){let f={instancePath:r+"/token/roles/"+n,schemaPath:"#/p\
roperties/token/properties/roles/items/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[f]:e.push(f),i++}if(p.id!==void 0&&typeof p.
id!="string"){let f={instancePath:r+"/token/roles/"+n+"/id",schemaPath:"#/properties/token/propertie\
s/roles/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[f]:e.push(f),i++}if(p.name!==void 0&&typeof p.name!="string"){let f={instancePath:r+"/token/\
roles/"+n+"/name",schemaPath:"#/properties/token/properties/roles/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}else{let f={instancePath:r+
"/token/roles/"+n,schemaPath:"#/properties/token/properties/roles/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),i++}}}else{let t={instancePath:r+"\
/token/roles",schemaPath:"#/properties/token/properties/roles/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(o.catalog!==void 0){let s=o.catalog;if(Array.
isArray(s)){let t=s.length;for(let n=0;n<t;n++){let p=s[n];if(!(p&&typeof p=="object"&&!Array.isArray(
p))){let f={instancePath:r+"/token/catalog/"+n,schemaPath:"#/properties/token/properties/catalog/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),i++}}}else{
let t={instancePath:r+"/token/catalog",schemaPath:"#/properties/token/properties/catalog/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:r+
"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[s]:e.push(s),i++}}}else{let o={instancePath:r,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}return k.errors=e,i===
0}k.evaluated={props:{token:!0},dynamicProps:!1,dynamicItems:!1};function b(a,{instancePath:r="",parentData:m,
parentDataProperty:d,rootData:y=a,dynamicAnchors:c={}}={}){let e=null,i=0,u=b.evaluated;return u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),k(a,{instancePath:r,parentData:m,parentDataProperty:d,
rootData:y,dynamicAnchors:c})||(e=e===null?k.errors:e.concat(k.errors),i=e.length),b.errors=e,i===0}
b.evaluated={props:{token:!0},dynamicProps:!1,dynamicItems:!1};var l=j;function j(a,{instancePath:r="",parentData:m,parentDataProperty:d,rootData:y=a,dynamicAnchors:c={}}={}){
let e=null,i=0,u=j.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.error===void 0){let o={instancePath:r,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[o]:e.push(o),i++}if(a.error!==void 0){let o=a.error;if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(o.code===void 0){let s={instancePath:r+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[s]:e.push(s),i++}if(o.message===void 0){let s={instancePath:r+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),i++}if(o.title===
void 0){let s={instancePath:r+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[s]:e.push(s),i++}if(o.code!==void 0){let s=o.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let t={instancePath:r+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}}
if(o.message!==void 0&&typeof o.message!="string"){let s={instancePath:r+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(o.title!==void 0&&typeof o.title!="string"){let s={
instancePath:r+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}}}else{let o={instancePath:r,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}
return j.errors=e,i===0}j.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Q=q;var O={type:"object",required:["projects"],properties:{projects:{type:"array",items:{$ref:"Project"}},
links:{type:"object",properties:{self:{type:"string"},previous:{type:["string","null"]},next:{type:[
"string","null"]}}}}};function P(a,{instancePath:r="",parentData:m,parentDataProperty:d,rootData:y=a,dynamicAnchors:c={}}={}){
let e=null,i=0,u=P.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.projects===void 0){let o={instancePath:r,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"projects"},message:"must have required property\
 'projects'"};e===null?e=[o]:e.push(o),i++}if(a.projects!==void 0){let o=a.projects;if(Array.isArray(
o)){let s=o.length;for(let t=0;t<s;t++){let n=o[t];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
id===void 0){let p={instancePath:r+"/projects/"+t,schemaPath:"Project/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[p]:e.push(p),i++}if(n.
name===void 0){let p={instancePath:r+"/projects/"+t,schemaPath:"Project/required",keyword:"required",
params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[p]:e.push(
p),i++}if(n.domain_id===void 0){let p={instancePath:r+"/projects/"+t,schemaPath:"Project/required",keyword:"\
required",params:{missingProperty:"domain_id"},message:"must have required property 'domain_id'"};e===
null?e=[p]:e.push(p),i++}if(n.enabled===void 0){let p={instancePath:r+"/projects/"+t,schemaPath:"Pro\
ject/required",keyword:"required",params:{missingProperty:"enabled"},message:"must have required pro\
perty 'enabled'"};e===null?e=[p]:e.push(p),i++}if(n.id!==void 0&&typeof n.id!="string"){let p={instancePath:r+
"/projects/"+t+"/id",schemaPath:"Project/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}if(n.name!==void 0&&typeof n.name!="string"){let p={instancePath:r+
"/projects/"+t+"/name",schemaPath:"Project/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}if(n.domain_id!==void 0&&typeof n.domain_id!=
"string"){let p={instancePath:r+"/projects/"+t+"/domain_id",schemaPath:"Project/properties/domain_id\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}
if(n.enabled!==void 0&&typeof n.enabled!="boolean"){let p={instancePath:r+"/projects/"+t+"/enabled",
schemaPath:"Project/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[p]:e.push(p),i++}if(n.parent_id!==void 0&&typeof n.parent_id!="string"){let p={
instancePath:r+"/projects/"+t+"/parent_id",schemaPath:"Project/properties/parent_id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(n.is_domain!==
void 0&&typeof n.is_domain!="boolean"){let p={instancePath:r+"/projects/"+t+"/is_domain",schemaPath:"\
Project/properties/is_domain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[p]:e.push(p),i++}if(n.description!==void 0&&typeof n.description!="string"){let p={instancePath:r+
"/projects/"+t+"/description",schemaPath:"Project/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(n.links!==void 0){let p=n.links;
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.self!==void 0&&typeof p.self!="string"){let f={instancePath:r+
"/projects/"+t+"/links/self",schemaPath:"Project/properties/links/properties/self/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}else{let f={instancePath:r+
"/projects/"+t+"/links",schemaPath:"Project/properties/links/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[f]:e.push(f),i++}}}else{let p={instancePath:r+"/projects/"+
t,schemaPath:"Project/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[p]:e.push(p),i++}}}else{let s={instancePath:r+"/projects",schemaPath:"#/properties/projects/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(a.links!==
void 0){let o=a.links;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.self!==void 0&&typeof o.self!=
"string"){let s={instancePath:r+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.previous!==
void 0){let s=o.previous;if(typeof s!="string"&&s!==null){let t={instancePath:r+"/links/previous",schemaPath:"\
#/properties/links/properties/previous/type",keyword:"type",params:{type:O.properties.links.properties.
previous.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}}if(o.next!==void 0){let s=o.
next;if(typeof s!="string"&&s!==null){let t={instancePath:r+"/links/next",schemaPath:"#/properties/l\
inks/properties/next/type",keyword:"type",params:{type:O.properties.links.properties.next.type},message:"\
must be string,null"};e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:r+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}}}else{let o={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[o]:e.push(o),i++}return P.errors=e,i===0}P.evaluated={props:{
projects:!0,links:!0},dynamicProps:!1,dynamicItems:!1};function q(a,{instancePath:r="",parentData:m,
parentDataProperty:d,rootData:y=a,dynamicAnchors:c={}}={}){let e=null,i=0,u=q.evaluated;return u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),P(a,{instancePath:r,parentData:m,parentDataProperty:d,
rootData:y,dynamicAnchors:c})||(e=e===null?P.errors:e.concat(P.errors),i=e.length),q.errors=e,i===0}
q.evaluated={props:{projects:!0,links:!0},dynamicProps:!1,dynamicItems:!1};var te={"validateToken.20\
0":M,"validateToken.401":l,"validateToken.403":l,"validateToken.404":l,"validateToken.405":l,"valida\
teToken.500":l,"validateToken.503":l,"createToken.201":M,"createToken.400":l,"createToken.401":l,"cr\
eateToken.403":l,"createToken.404":l,"createToken.405":l,"createToken.413":l,"createToken.500":l,"cr\
eateToken.503":l,"listProjects.200":Q,"listProjects.401":l,"listProjects.403":l,"listProjects.405":l,
"listProjects.500":l,"listProjects.503":l};
export const validators: Readonly<Record<string, Validator | undefined>> = te
