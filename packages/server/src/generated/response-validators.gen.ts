// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../validator.js'

var we=(s,t)=>()=>{try{return t||s((t={exports:{}}).exports,t),t.exports}catch(u){throw t=0,u}};var _e=we(P=>{"use strict";Object.defineProperty(P,"__esModule",{value:!0});P.formatNames=P.fastFormats=
P.fullFormats=void 0;function g(s,t){return{validate:s,compare:t}}P.fullFormats={date:g(le,ie),time:g(
se(!0),oe),"date-time":g(me(!0),ce),"iso-time":g(se(),ye),"iso-date-time":g(me(),he),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Ge,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Oe,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative\
-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:je,int32:{type:"number",validate:ze},
int64:{type:"number",validate:$e},float:{type:"number",validate:fe},double:{type:"number",validate:fe},
password:!0,binary:!0};P.fastFormats={...P.fullFormats,date:g(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,ie),time:g(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,oe),"date-time":g(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
ce),"iso-time":g(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,ye),"\
iso-date-time":g(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
he),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
P.formatNames=Object.keys(P.fullFormats);function ve(s){return s%4===0&&(s%100!==0||s%400===0)}var Ae=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ke=[0,31,28,31,30,31,30,31,31,30,31,30,31];function le(s){let t=Ae.exec(s);if(!t)return!1;let u=+t[1],
a=+t[2],m=+t[3];return a>=1&&a<=12&&m>=1&&m<=(a===2&&ve(u)?29:ke[a])}function ie(s,t){if(s&&t)return s>
t?1:s<t?-1:0}var re=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function se(s){
return function(u){let a=re.exec(u);if(!a)return!1;let m=+a[1],d=+a[2],e=+a[3],i=a[4],n=a[5]==="-"?-1:
1,r=+(a[6]||0),o=+(a[7]||0);if(r>23||o>59||s&&!i)return!1;if(m<=23&&d<=59&&e<60)return!0;let p=d-o*n,
f=m-r*n-(p<0?1:0);return(f===23||f===-1)&&(p===59||p===-1)&&e<61}}function oe(s,t){if(!(s&&t))return;
let u=new Date("2020-01-01T"+s).valueOf(),a=new Date("2020-01-01T"+t).valueOf();if(u&&a)return u-a}function ye(s,t){
if(!(s&&t))return;let u=re.exec(s),a=re.exec(t);if(u&&a)return s=u[1]+u[2]+u[3],t=a[1]+a[2]+a[3],s>t?
1:s<t?-1:0}var te=/t|\s/i;function me(s){let t=se(s);return function(a){let m=a.split(te);return m.length===
2&&le(m[0])&&t(m[1])}}function ce(s,t){if(!(s&&t))return;let u=new Date(s).valueOf(),a=new Date(t).valueOf();
if(u&&a)return u-a}function he(s,t){if(!(s&&t))return;let[u,a]=s.split(te),[m,d]=t.split(te),e=ie(u,
m);if(e!==void 0)return e||oe(a,d)}var Ie=/\/|:/,Ee=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Ge(s){return Ie.test(s)&&Ee.test(s)}var de=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function je(s){return de.lastIndex=0,de.test(s)}var Be=-(2**31),De=2**31-1;function ze(s){return Number.
isInteger(s)&&s<=De&&s>=Be}function $e(s){return Number.isInteger(s)}function fe(){return!0}var Ce=/[^\\]\\Z/;
function Oe(s){if(Ce.test(s))return!1;try{return new RegExp(s),!0}catch{return!1}}});var Te=B;var qe=new RegExp("^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$","u");function w(s,{
instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
i=0,n=w.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.
push(r),i++}if(s.project_id===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"project_id"},message:"must have required property 'project_id'"};e===null?
e=[r]:e.push(r),i++}if(s.instance_name===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"instance_name"},message:"must have required property 'instance_na\
me'"};e===null?e=[r]:e.push(r),i++}if(s.status===void 0){let r={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status\
'"};e===null?e=[r]:e.push(r),i++}if(s.instance_status===void 0){let r={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"instance_status"},message:"must have required \
property 'instance_status'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have requir\
ed property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.spec===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property \
'spec'"};e===null?e=[r]:e.push(r),i++}if(s.create_time===void 0){let r={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"create_time"},message:"must have required pro\
perty 'create_time'"};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t+"/id",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{
pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match patter\
n "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:t+"/id",schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}if(s.project_id!==void 0&&typeof s.project_id!="strin\
g"){let r={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.instance_name!==void 0&&typeof s.
instance_name!="string"){let r={instancePath:t+"/instance_name",schemaPath:"#/properties/instance_na\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(s.status!==void 0&&typeof s.status!="string"){let r={instancePath:t+"/status",schemaPath:"#/prope\
rties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(s.instance_status!==void 0){let r=s.instance_status;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let o={instancePath:t+"/instance_status",schemaPath:"#/properties/instance_\
status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(
o),i++}}if(s.type!==void 0&&typeof s.type!="string"){let r={instancePath:t+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(s.spec!==void 0&&typeof s.spec!="string"){let r={instancePath:t+"/spec",schemaPath:"#\
/properties/spec/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(s.create_time!==void 0){let r=s.create_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let o={instancePath:t+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}}if(s.enterprise_project_id!==
void 0&&typeof s.enterprise_project_id!="string"){let r={instancePath:t+"/enterprise_project_id",schemaPath:"\
#/properties/enterprise_project_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),i++}if(s.eip_address!==void 0&&typeof s.eip_address!="string"){let r={
instancePath:t+"/eip_address",schemaPath:"#/properties/eip_address/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.charging_mode!==void 0){let r=s.
charging_mode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:t+"/char\
ging_mode",schemaPath:"#/properties/charging_mode/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),i++}}if(s.loadbalancer_provider!==void 0&&typeof s.loadbalancer_provider!=
"string"){let r={instancePath:t+"/loadbalancer_provider",schemaPath:"#/properties/loadbalancer_provi\
der/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),i++}return w.errors=e,i===0}w.evaluated={props:{id:!0,project_id:!0,instance_name:!0,
status:!0,instance_status:!0,type:!0,spec:!0,create_time:!0,enterprise_project_id:!0,eip_address:!0,
charging_mode:!0,loadbalancer_provider:!0},dynamicProps:!1,dynamicItems:!1};function v(s,{instancePath:t="",
parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=v.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.size===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'"};e===null?e=[r]:e.push(r),i++}if(s.total===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total"},message:"\
must have required property 'total'"};e===null?e=[r]:e.push(r),i++}if(s.instances===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"instances"},message:"must have r\
equired property 'instances'"};e===null?e=[r]:e.push(r),i++}if(s.size!==void 0){let r=s.size;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:t+"/size",schemaPath:"#/properties/si\
ze/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),
i++}}if(s.total!==void 0){let r=s.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={
instancePath:t+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),i++}}if(s.instances!==void 0){let r=s.instances;
if(Array.isArray(r)){let o=r.length;for(let p=0;p<o;p++)w(r[p],{instancePath:t+"/instances/"+p,parentData:r,
parentDataProperty:p,rootData:m,dynamicAnchors:d})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
let o={instancePath:t+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return v.errors=e,i===0}v.evaluated={props:{size:!0,total:!0,instances:!0},dynamicProps:!1,dynamicItems:!1};
function B(s,{instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,i=0,n=B.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
v(s,{instancePath:t,parentData:u,parentDataProperty:a,rootData:m,dynamicAnchors:d})||(e=e===null?v.errors:
e.concat(v.errors),i=e.length),B.errors=e,i===0}B.evaluated={props:{size:!0,total:!0,instances:!0},dynamicProps:!1,
dynamicItems:!1};var ne=D,Ne={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.2012"]}}}]};function D(s,{instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,i=0,n=D.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"E\
rrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"must have requi\
red property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},message:"mus\
t have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.
error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/error_cod\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIG.2012"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:Ne.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var y=z,Fe={allOf:[{$ref:"ErrorBody"},{
properties:{error_code:{enum:["APIG.1000","APIG.1001","APIG.1002","APIG.1003","APIGW.0301"]}}}]};function z(s,{
instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
i=0,n=z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/r\
equired",keyword:"required",params:{missingProperty:"error_code"},message:"must have required proper\
ty 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"\
ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},message:"must have requi\
red property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.error_code!=
"string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.error_msg!==
void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/prope\
rties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/reque\
st_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.1000"||r==="AP\
IG.1001"||r==="APIG.1002"||r==="APIG.1003"||r==="APIGW.0301")){let o={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Fe.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}return z.errors=
e,i===0}z.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var ge=$,Ve={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1005"]}}}]};function $(s,{
instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
i=0,n=$.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/r\
equired",keyword:"required",params:{missingProperty:"error_code"},message:"must have required proper\
ty 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"\
ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},message:"must have requi\
red property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.error_code!=
"string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.error_msg!==
void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/prope\
rties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/reque\
st_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIG.1005"){let r={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Ve.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var c=C,xe={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIGW.0101"]}}}]};function C(s,{instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,i=0,n=C.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"E\
rrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"must have requi\
red property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},message:"mus\
t have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.
error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/error_cod\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0101"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:xe.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),i++}return C.errors=e,i===0}C.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var h=O,Me={allOf:[{$ref:"ErrorBody"},{
properties:{error_code:{enum:["APIGW.0308"]}}}]};function O(s,{instancePath:t="",parentData:u,parentDataProperty:a,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=O.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"er\
ror_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!==
"APIGW.0308"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:Me.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===0}O.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var _=T,Re={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function T(s,{instancePath:t="",
parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=T.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"require\
d",params:{missingProperty:"error_code"},message:"must have required property 'error_code'"};e===null?
e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"\
required",params:{missingProperty:"error_msg"},message:"must have required property 'error_msg'"};e===
null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.error_code!="string"){let r={instancePath:t+
"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!=
"string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.request_id!==
void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/pro\
perties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.9008"||r==="APIG.9999")){let o={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Re.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[o]:e.push(o),i++}}return T.errors=e,i===0}T.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var We=N;var be={type:"string",enum:["instance","global"]},ue=new RegExp("^[0-9a-f]{32}$","u"),b=_e().fullFormats["\
date-time"];function A(s,{instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,i=0,n=A.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[
r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(
r),i++}if(s.instance_id===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"instance_id"},message:"must have required property 'instance_id'"};e===null?e=[r]:e.
push(r),i++}if(s.project_id===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"project_id"},message:"must have required property 'project_id'"};e===null?
e=[r]:e.push(r),i++}if(s.common_name===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"common_name"},message:"must have required property 'common_name'"};
e===null?e=[r]:e.push(r),i++}if(s.san===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"san"},message:"must have required property 'san'"};e===null?e=[r]:
e.push(r),i++}if(s.not_after===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"not_after"},message:"must have required property 'not_after'"};e===null?
e=[r]:e.push(r),i++}if(s.signature_algorithm===void 0){let r={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"signature_algorithm"},message:"must have required proper\
ty 'signature_algorithm'"};e===null?e=[r]:e.push(r),i++}if(s.is_has_trusted_root_ca===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_has_trusted_ro\
ot_ca"},message:"must have required property 'is_has_trusted_root_ca'"};e===null?e=[r]:e.push(r),i++}
if(s.create_time===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"create_time"},message:"must have required property 'create_time'"};e===null?e=[r]:e.
push(r),i++}if(s.update_time===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"update_time"},message:"must have required property 'update_time'"};e===
null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!ue.test(r)){let o={
instancePath:t+"/id",schemaPath:"CertificateId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]\
{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+
"/id",schemaPath:"CertificateId/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),i++}}if(s.name!==void 0&&typeof s.name!="string"){let r={instancePath:t+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),i++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let o={instancePath:t+
"/type",schemaPath:"CertificateType/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[o]:e.push(o),i++}if(!(r==="instance"||r==="global")){let o={instancePath:t+"/type",
schemaPath:"CertificateType/enum",keyword:"enum",params:{allowedValues:be.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}if(s.instance_id!==void 0&&typeof s.
instance_id!="string"){let r={instancePath:t+"/instance_id",schemaPath:"#/properties/instance_id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.
project_id!==void 0&&typeof s.project_id!="string"){let r={instancePath:t+"/project_id",schemaPath:"\
#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(s.common_name!==void 0&&typeof s.common_name!="string"){let r={instancePath:t+
"/common_name",schemaPath:"#/properties/common_name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s.san!==void 0){let r=s.san;if(Array.isArray(r)){let o=r.
length;for(let p=0;p<o;p++)if(typeof r[p]!="string"){let f={instancePath:t+"/san/"+p,schemaPath:"#/p\
roperties/san/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[f]:e.push(f),i++}}else{let o={instancePath:t+"/san",schemaPath:"#/properties/san/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(s.not_after!==void 0){
let r=s.not_after;if(typeof r=="string"){if(!b.validate(r)){let o={instancePath:t+"/not_after",schemaPath:"\
#/properties/not_after/format",keyword:"format",params:{format:"date-time"},message:'must match form\
at "date-time"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/not_after",schemaPath:"#\
/properties/not_after/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),i++}}if(s.signature_algorithm!==void 0&&typeof s.signature_algorithm!="string"){let r={
instancePath:t+"/signature_algorithm",schemaPath:"#/properties/signature_algorithm/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.is_has_trusted_root_ca!==
void 0&&typeof s.is_has_trusted_root_ca!="boolean"){let r={instancePath:t+"/is_has_trusted_root_ca",
schemaPath:"#/properties/is_has_trusted_root_ca/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.create_time!==void 0){let r=s.create_time;if(typeof r==
"string"){if(!b.validate(r)){let o={instancePath:t+"/create_time",schemaPath:"#/properties/create_ti\
me/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/create_time",schemaPath:"#/properties/create_\
time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),
i++}}if(s.update_time!==void 0){let r=s.update_time;if(typeof r=="string"){if(!b.validate(r)){let o={
instancePath:t+"/update_time",schemaPath:"#/properties/update_time/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[o]:e.push(o),i++}}else{let o={
instancePath:t+"/update_time",schemaPath:"#/properties/update_time/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return A.errors=e,i===0}A.evaluated={props:{id:!0,name:!0,type:!0,instance_id:!0,project_id:!0,common_name:!0,
san:!0,not_after:!0,signature_algorithm:!0,is_has_trusted_root_ca:!0,create_time:!0,update_time:!0},
dynamicProps:!1,dynamicItems:!1};function k(s,{instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,
dynamicAnchors:d={}}={}){let e=null,i=0,n=k.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.size===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"size"},message:"must have requir\
ed property 'size'"};e===null?e=[r]:e.push(r),i++}if(s.total===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property\
 'total'"};e===null?e=[r]:e.push(r),i++}if(s.certs===void 0){let r={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"certs"},message:"must have required property 'cer\
ts'"};e===null?e=[r]:e.push(r),i++}if(s.size!==void 0){let r=s.size;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let o={instancePath:t+"/size",schemaPath:"#/properties/size/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}}if(s.total!==
void 0){let r=s.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:t+
"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[o]:e.push(o),i++}}if(s.certs!==void 0){let r=s.certs;if(Array.isArray(r)){let o=r.
length;for(let p=0;p<o;p++)A(r[p],{instancePath:t+"/certs/"+p,parentData:r,parentDataProperty:p,rootData:m,
dynamicAnchors:d})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)}else{let o={instancePath:t+"\
/certs",schemaPath:"#/properties/certs/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return k.errors=e,i===
0}k.evaluated={props:{size:!0,total:!0,certs:!0},dynamicProps:!1,dynamicItems:!1};function N(s,{instancePath:t="",
parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=N.evaluated;
return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),k(s,{instancePath:t,parentData:u,
parentDataProperty:a,rootData:m,dynamicAnchors:d})||(e=e===null?k.errors:e.concat(k.errors),i=e.length),
N.errors=e,i===0}N.evaluated={props:{size:!0,total:!0,certs:!0},dynamicProps:!1,dynamicItems:!1};var Se=F,
Ze={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.2001","APIG.2012"]}}}]};function F(s,{
instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
i=0,n=F.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/r\
equired",keyword:"required",params:{missingProperty:"error_code"},message:"must have required proper\
ty 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"\
ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},message:"must have requi\
red property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.error_code!=
"string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.error_msg!==
void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/prope\
rties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/reque\
st_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.2001"||r==="AP\
IG.2012")){let o={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"\
enum",params:{allowedValues:Ze.allOf[1].properties.error_code.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[o]:e.push(o),i++}}return F.errors=e,i===0}F.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Pe=V,He={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.3030"]}}}]};function V(s,{instancePath:t="",parentData:u,parentDataProperty:a,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=V.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"er\
ror_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!==
"APIG.3030"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"\
enum",params:{allowedValues:He.allOf[1].properties.error_code.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var ae=x;var Le=new RegExp("^-?[0-9]+$","u");function I(s,{instancePath:t="",parentData:u,parentDataProperty:a,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=I.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"mus\
t have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requir\
ed property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property \
'type'"};e===null?e=[r]:e.push(r),i++}if(s.instance_id===void 0){let r={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"instance_id"},message:"must have required pro\
perty 'instance_id'"};e===null?e=[r]:e.push(r),i++}if(s.project_id===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required pro\
perty 'project_id'"};e===null?e=[r]:e.push(r),i++}if(s.common_name===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"common_name"},message:"must have required pr\
operty 'common_name'"};e===null?e=[r]:e.push(r),i++}if(s.san===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"san"},message:"must have required property '\
san'"};e===null?e=[r]:e.push(r),i++}if(s.not_before===void 0){let r={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"not_before"},message:"must have required propert\
y 'not_before'"};e===null?e=[r]:e.push(r),i++}if(s.not_after===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"not_after"},message:"must have required prop\
erty 'not_after'"};e===null?e=[r]:e.push(r),i++}if(s.signature_algorithm===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"signature_algorithm"},message:"m\
ust have required property 'signature_algorithm'"};e===null?e=[r]:e.push(r),i++}if(s.serial_number===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"se\
rial_number"},message:"must have required property 'serial_number'"};e===null?e=[r]:e.push(r),i++}if(s.
version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),i++}if(s.issuer===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"is\
suer"},message:"must have required property 'issuer'"};e===null?e=[r]:e.push(r),i++}if(s.organization===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"or\
ganization"},message:"must have required property 'organization'"};e===null?e=[r]:e.push(r),i++}if(s.
organizational_unit===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"organizational_unit"},message:"must have required property 'organizational_unit'"};
e===null?e=[r]:e.push(r),i++}if(s.locality===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"locality"},message:"must have required property 'locality'"};e===
null?e=[r]:e.push(r),i++}if(s.state===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=
[r]:e.push(r),i++}if(s.country===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"country"},message:"must have required property 'country'"};e===null?e=
[r]:e.push(r),i++}if(s.is_has_trusted_root_ca===void 0){let r={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"is_has_trusted_root_ca"},message:"must have required pro\
perty 'is_has_trusted_root_ca'"};e===null?e=[r]:e.push(r),i++}if(s.create_time===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"create_time"},message:"must have\
 required property 'create_time'"};e===null?e=[r]:e.push(r),i++}if(s.update_time===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"update_time"},message:"must have\
 required property 'update_time'"};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r==
"string"){if(!ue.test(r)){let o={instancePath:t+"/id",schemaPath:"CertificateId/pattern",keyword:"pa\
ttern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[
o]:e.push(o),i++}}else{let o={instancePath:t+"/id",schemaPath:"CertificateId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(s.name!==void 0&&typeof s.
name!="string"){let r={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.type!==void 0){let r=s.type;
if(typeof r!="string"){let o={instancePath:t+"/type",schemaPath:"CertificateType/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(!(r==="instance"||r===
"global")){let o={instancePath:t+"/type",schemaPath:"CertificateType/enum",keyword:"enum",params:{allowedValues:be.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}if(s.instance_id!==
void 0&&typeof s.instance_id!="string"){let r={instancePath:t+"/instance_id",schemaPath:"#/propertie\
s/instance_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(s.project_id!==void 0&&typeof s.project_id!="string"){let r={instancePath:t+"/project\
_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[r]:e.push(r),i++}if(s.common_name!==void 0&&typeof s.common_name!="string"){let r={
instancePath:t+"/common_name",schemaPath:"#/properties/common_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.san!==void 0){let r=s.san;if(Array.
isArray(r)){let o=r.length;for(let p=0;p<o;p++)if(typeof r[p]!="string"){let f={instancePath:t+"/san\
/"+p,schemaPath:"#/properties/san/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[f]:e.push(f),i++}}else{let o={instancePath:t+"/san",schemaPath:"#/properties/s\
an/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}
if(s.not_before!==void 0){let r=s.not_before;if(typeof r=="string"){if(!b.validate(r)){let o={instancePath:t+
"/not_before",schemaPath:"#/properties/not_before/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/\
not_before",schemaPath:"#/properties/not_before/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}if(s.not_after!==void 0){let r=s.not_after;if(typeof r==
"string"){if(!b.validate(r)){let o={instancePath:t+"/not_after",schemaPath:"#/properties/not_after/f\
ormat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/not_after",schemaPath:"#/properties/not_after/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(s.signature_algorithm!==
void 0&&typeof s.signature_algorithm!="string"){let r={instancePath:t+"/signature_algorithm",schemaPath:"\
#/properties/signature_algorithm/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(s.serial_number!==void 0){let r=s.serial_number;if(typeof r=="string"){
if(!Le.test(r)){let o={instancePath:t+"/serial_number",schemaPath:"#/properties/serial_number/patter\
n",keyword:"pattern",params:{pattern:"^-?[0-9]+$"},message:'must match pattern "^-?[0-9]+$"'};e===null?
e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/serial_number",schemaPath:"#/properties/serial_num\
ber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}
if(s.version!==void 0){let r=s.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={
instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}}if(s.issuer!==void 0){let r=s.issuer;if(Array.
isArray(r)){let o=r.length;for(let p=0;p<o;p++)if(typeof r[p]!="string"){let f={instancePath:t+"/iss\
uer/"+p,schemaPath:"#/properties/issuer/items/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[f]:e.push(f),i++}}else{let o={instancePath:t+"/issuer",schemaPath:"#/pro\
perties/issuer/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.
push(o),i++}}if(s.organization!==void 0){let r=s.organization;if(Array.isArray(r)){let o=r.length;for(let p=0;p<
o;p++)if(typeof r[p]!="string"){let f={instancePath:t+"/organization/"+p,schemaPath:"#/properties/or\
ganization/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:
e.push(f),i++}}else{let o={instancePath:t+"/organization",schemaPath:"#/properties/organization/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(s.organizational_unit!==
void 0){let r=s.organizational_unit;if(Array.isArray(r)){let o=r.length;for(let p=0;p<o;p++)if(typeof r[p]!=
"string"){let f={instancePath:t+"/organizational_unit/"+p,schemaPath:"#/properties/organizational_un\
it/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(
f),i++}}else{let o={instancePath:t+"/organizational_unit",schemaPath:"#/properties/organizational_un\
it/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}
if(s.locality!==void 0){let r=s.locality;if(Array.isArray(r)){let o=r.length;for(let p=0;p<o;p++)if(typeof r[p]!=
"string"){let f={instancePath:t+"/locality/"+p,schemaPath:"#/properties/locality/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}else{let o={instancePath:t+
"/locality",schemaPath:"#/properties/locality/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[o]:e.push(o),i++}}if(s.state!==void 0){let r=s.state;if(Array.isArray(r)){
let o=r.length;for(let p=0;p<o;p++)if(typeof r[p]!="string"){let f={instancePath:t+"/state/"+p,schemaPath:"\
#/properties/state/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[f]:e.push(f),i++}}else{let o={instancePath:t+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(s.country!==void 0){
let r=s.country;if(Array.isArray(r)){let o=r.length;for(let p=0;p<o;p++)if(typeof r[p]!="string"){let f={
instancePath:t+"/country/"+p,schemaPath:"#/properties/country/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}else{let o={instancePath:t+"/countr\
y",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[o]:e.push(o),i++}}if(s.is_has_trusted_root_ca!==void 0&&typeof s.is_has_trusted_root_ca!=
"boolean"){let r={instancePath:t+"/is_has_trusted_root_ca",schemaPath:"#/properties/is_has_trusted_r\
oot_ca/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(s.create_time!==void 0){let r=s.create_time;if(typeof r=="string"){if(!b.validate(r)){let o={
instancePath:t+"/create_time",schemaPath:"#/properties/create_time/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[o]:e.push(o),i++}}else{let o={
instancePath:t+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(s.update_time!==void 0){let r=s.
update_time;if(typeof r=="string"){if(!b.validate(r)){let o={instancePath:t+"/update_time",schemaPath:"\
#/properties/update_time/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/update_time",schemaPath:"\
#/properties/update_time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return I.errors=e,i===0}I.evaluated={props:{
id:!0,name:!0,type:!0,instance_id:!0,project_id:!0,common_name:!0,san:!0,not_before:!0,not_after:!0,
signature_algorithm:!0,serial_number:!0,version:!0,issuer:!0,organization:!0,organizational_unit:!0,
locality:!0,state:!0,country:!0,is_has_trusted_root_ca:!0,create_time:!0,update_time:!0},dynamicProps:!1,
dynamicItems:!1};function x(s,{instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,i=0,n=x.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
I(s,{instancePath:t,parentData:u,parentDataProperty:a,rootData:m,dynamicAnchors:d})||(e=e===null?I.errors:
e.concat(I.errors),i=e.length),x.errors=e,i===0}x.evaluated={props:{id:!0,name:!0,type:!0,instance_id:!0,
project_id:!0,common_name:!0,san:!0,not_before:!0,not_after:!0,signature_algorithm:!0,serial_number:!0,
version:!0,issuer:!0,organization:!0,organizational_unit:!0,locality:!0,state:!0,country:!0,is_has_trusted_root_ca:!0,
create_time:!0,update_time:!0},dynamicProps:!1,dynamicItems:!1};var Ye=M,Ue={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.2000","APIG.2001","APIG.2005","APIG.2006","APIG.2012","APIG.210\
1","APIG.2102","APIG.2104","APIG.2105","APIG.2106","APIG.2109","APIG.3148"]}}}]};function M(s,{instancePath:t="",
parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=M.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"require\
d",params:{missingProperty:"error_code"},message:"must have required property 'error_code'"};e===null?
e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"\
required",params:{missingProperty:"error_msg"},message:"must have required property 'error_msg'"};e===
null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.error_code!="string"){let r={instancePath:t+
"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!=
"string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.request_id!==
void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/pro\
perties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.2000"||r==="APIG.2001"||r==="APIG.2005"||
r==="APIG.2006"||r==="APIG.2012"||r==="APIG.2101"||r==="APIG.2102"||r==="APIG.2104"||r==="APIG.2105"||
r==="APIG.2106"||r==="APIG.2109"||r==="APIG.3148")){let o={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Ue.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}return M.errors=
e,i===0}M.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var Xe=R,Je={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1005","APIG.3100"]}}}]};
function R(s,{instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,i=0,n=R.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"E\
rrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"must have requi\
red property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},message:"mus\
t have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.
error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/error_cod\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r===
"APIG.1005"||r==="APIG.3100")){let o={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/\
error_code/enum",keyword:"enum",params:{allowedValues:Je.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}return R.errors=e,i===0}R.
evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var l=W,
Ke={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIGW.0201"]}}}]};function W(s,{instancePath:t="",
parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=W.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"require\
d",params:{missingProperty:"error_code"},message:"must have required property 'error_code'"};e===null?
e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"\
required",params:{missingProperty:"error_msg"},message:"must have required property 'error_msg'"};e===
null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.error_code!="string"){let r={instancePath:t+
"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!=
"string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.request_id!==
void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/pro\
perties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0201"){let r={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Ke.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return W.errors=
e,i===0}W.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var q=S,Qe={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1005","APIG.1115"]}}}]};function S(s,{
instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
i=0,n=S.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/r\
equired",keyword:"required",params:{missingProperty:"error_code"},message:"must have required proper\
ty 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"\
ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},message:"must have requi\
red property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.error_code!=
"string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.error_msg!==
void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/prope\
rties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/reque\
st_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.1005"||r==="AP\
IG.1115")){let o={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"\
enum",params:{allowedValues:Qe.allOf[1].properties.error_code.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[o]:e.push(o),i++}}return S.errors=e,i===0}S.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var j=Z,er={allOf:[{$ref:"ErrorBody"},{
properties:{error_code:{enum:["APIG.3021"]}}}]};function Z(s,{instancePath:t="",parentData:u,parentDataProperty:a,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=Z.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"er\
ror_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!==
"APIG.3021"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"\
enum",params:{allowedValues:er.allOf[1].properties.error_code.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),i++}return Z.errors=e,i===0}Z.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var rr=H,sr={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.2000","APIG.2001","APIG.2005","APIG.2006","APIG.2012","APIG.210\
1","APIG.2102","APIG.2103","APIG.2104","APIG.2105","APIG.2106","APIG.2109","APIG.3148"]}}}]};function H(s,{
instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
i=0,n=H.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/r\
equired",keyword:"required",params:{missingProperty:"error_code"},message:"must have required proper\
ty 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"\
ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},message:"must have requi\
red property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.error_code!=
"string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.error_msg!==
void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/prope\
rties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/reque\
st_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.2000"||r==="AP\
IG.2001"||r==="APIG.2005"||r==="APIG.2006"||r==="APIG.2012"||r==="APIG.2101"||r==="APIG.2102"||r==="\
APIG.2103"||r==="APIG.2104"||r==="APIG.2105"||r==="APIG.2106"||r==="APIG.2109"||r==="APIG.3148")){let o={
instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{
allowedValues:sr.allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[o]:e.push(o),i++}}return H.errors=e,i===0}H.evaluated={props:{error_code:!0,error_msg:!0,
request_id:!0},dynamicProps:!1,dynamicItems:!1};var tr=L,ir={allOf:[{$ref:"ErrorBody"},{properties:{
error_code:{enum:["APIG.2000","APIG.2012"]}}}]};function L(s,{instancePath:t="",parentData:u,parentDataProperty:a,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=L.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"er\
ror_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.2000"||r==="APIG.2012")){let o={instancePath:t+"/error_code",schemaPath:"#/allOf/1/pr\
operties/error_code/enum",keyword:"enum",params:{allowedValues:ir.allOf[1].properties.error_code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}return L.errors=
e,i===0}L.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var or=Y;function E(s,{instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,i=0,n=E.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),i++}if(s.url_domain===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"url_domain"},message:"must have required property 'url_domain'"};
e===null?e=[r]:e.push(r),i++}if(s.status===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?
e=[r]:e.push(r),i++}if(s.min_ssl_version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"min_ssl_version"},message:"must have required property 'min_ssl_v\
ersion'"};e===null?e=[r]:e.push(r),i++}if(s.is_http_redirect_to_https===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_http_redirect_to_https"},message:"\
must have required property 'is_http_redirect_to_https'"};e===null?e=[r]:e.push(r),i++}if(s.verified_client_certificate_enabled===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ve\
rified_client_certificate_enabled"},message:"must have required property 'verified_client_certificat\
e_enabled'"};e===null?e=[r]:e.push(r),i++}if(s.ssl_id===void 0){let r={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"ssl_id"},message:"must have required property \
'ssl_id'"};e===null?e=[r]:e.push(r),i++}if(s.ssl_name===void 0){let r={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"ssl_name"},message:"must have required propert\
y 'ssl_name'"};e===null?e=[r]:e.push(r),i++}if(s.api_group_id===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api_group_id"},message:"must have required p\
roperty 'api_group_id'"};e===null?e=[r]:e.push(r),i++}if(s.api_group_name===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_group_name"},message:"must h\
ave required property 'api_group_name'"};e===null?e=[r]:e.push(r),i++}if(s.instance_id===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"instance_id"},message:"\
must have required property 'instance_id'"};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0&&typeof s.
id!="string"){let r={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.url_domain!==void 0&&typeof s.url_domain!=
"string"){let r={instancePath:t+"/url_domain",schemaPath:"#/properties/url_domain/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:t+"/sta\
tus",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[o]:e.push(o),i++}}if(s.min_ssl_version!==void 0&&typeof s.min_ssl_version!="str\
ing"){let r={instancePath:t+"/min_ssl_version",schemaPath:"#/properties/min_ssl_version/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.is_http_redirect_to_https!==
void 0&&typeof s.is_http_redirect_to_https!="boolean"){let r={instancePath:t+"/is_http_redirect_to_h\
ttps",schemaPath:"#/properties/is_http_redirect_to_https/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.verified_client_certificate_enabled!==void 0&&
typeof s.verified_client_certificate_enabled!="boolean"){let r={instancePath:t+"/verified_client_cer\
tificate_enabled",schemaPath:"#/properties/verified_client_certificate_enabled/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.ssl_id!==void 0){
let r=s.ssl_id;if(typeof r=="string"){if(!ue.test(r)){let o={instancePath:t+"/ssl_id",schemaPath:"Ce\
rtificateId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern\
 "^[0-9a-f]{32}$"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/ssl_id",schemaPath:"C\
ertificateId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.
push(o),i++}}if(s.ssl_name!==void 0&&typeof s.ssl_name!="string"){let r={instancePath:t+"/ssl_name",
schemaPath:"#/properties/ssl_name/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),i++}if(s.api_group_id!==void 0&&typeof s.api_group_id!="string"){let r={
instancePath:t+"/api_group_id",schemaPath:"#/properties/api_group_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.api_group_name!==void 0&&typeof s.
api_group_name!="string"){let r={instancePath:t+"/api_group_name",schemaPath:"#/properties/api_group\
_name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}if(s.instance_id!==void 0){let r=s.instance_id;if(typeof r=="string"){if(!qe.test(r)){let o={instancePath:t+
"/instance_id",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0\
-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]\
{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/\
instance_id",schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return E.errors=e,i===0}E.evaluated=
{props:{id:!0,url_domain:!0,status:!0,min_ssl_version:!0,is_http_redirect_to_https:!0,verified_client_certificate_enabled:!0,
ssl_id:!0,ssl_name:!0,api_group_id:!0,api_group_name:!0,instance_id:!0},dynamicProps:!1,dynamicItems:!1};
function G(s,{instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,i=0,n=G.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.size===void 0){let r={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"};
e===null?e=[r]:e.push(r),i++}if(s.total===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"total"},message:"must have required property 'total'"};e===null?e=
[r]:e.push(r),i++}if(s.bound_domains===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"bound_domains"},message:"must have required property 'bound_domai\
ns'"};e===null?e=[r]:e.push(r),i++}if(s.size!==void 0){let r=s.size;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let o={instancePath:t+"/size",schemaPath:"#/properties/size/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}}if(s.total!==
void 0){let r=s.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:t+
"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[o]:e.push(o),i++}}if(s.bound_domains!==void 0){let r=s.bound_domains;if(Array.
isArray(r)){let o=r.length;for(let p=0;p<o;p++)E(r[p],{instancePath:t+"/bound_domains/"+p,parentData:r,
parentDataProperty:p,rootData:m,dynamicAnchors:d})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)}else{
let o={instancePath:t+"/bound_domains",schemaPath:"#/properties/bound_domains/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return G.errors=e,i===0}G.evaluated={props:{size:!0,total:!0,bound_domains:!0},dynamicProps:!1,dynamicItems:!1};
function Y(s,{instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,i=0,n=Y.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
G(s,{instancePath:t,parentData:u,parentDataProperty:a,rootData:m,dynamicAnchors:d})||(e=e===null?G.errors:
e.concat(G.errors),i=e.length),Y.errors=e,i===0}Y.evaluated={props:{size:!0,total:!0,bound_domains:!0},
dynamicProps:!1,dynamicItems:!1};var nr=U,ar={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.2000","APIG.2001","APIG.2005","APIG.2006","APIG.2012","APIG.2051","APIG.2103"]}}}]};function U(s,{
instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
i=0,n=U.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,schemaPath:"ErrorBody/r\
equired",keyword:"required",params:{missingProperty:"error_code"},message:"must have required proper\
ty 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={instancePath:t,schemaPath:"\
ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},message:"must have requi\
red property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&typeof s.error_code!=
"string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/error_code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.error_msg!==
void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"ErrorBody/prope\
rties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+"/reque\
st_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"ErrorBody/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.2000"||r==="AP\
IG.2001"||r==="APIG.2005"||r==="APIG.2006"||r==="APIG.2012"||r==="APIG.2051"||r==="APIG.2103")){let o={
instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{
allowedValues:ar.allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[o]:e.push(o),i++}}return U.errors=e,i===0}U.evaluated={props:{error_code:!0,error_msg:!0,
request_id:!0},dynamicProps:!1,dynamicItems:!1};var pe=X,pr={allOf:[{$ref:"ErrorBody"},{properties:{
error_code:{enum:["APIG.3020","APIG.3021","APIG.3030"]}}}]};function X(s,{instancePath:t="",parentData:u,
parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=X.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.3020"||r==="APIG.3021"||r==="APIG.3030")){let o={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:pr.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}return X.errors=
e,i===0}X.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var ur=J,mr={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.2000","APIG.2001","APIG.\
2005","APIG.2006","APIG.2012"]}}}]};function J(s,{instancePath:t="",parentData:u,parentDataProperty:a,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=J.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"er\
ror_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.2000"||r==="APIG.2001"||r==="APIG.2005"||r==="APIG.2006"||r==="APIG.2012")){let o={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:mr.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[o]:e.push(o),i++}}return J.errors=e,i===0}J.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var dr=K,fr={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.2000","APIG.2001","APIG.2012","APIG.2051","APIG.2103"]}}}]};function K(s,{instancePath:t="",parentData:u,
parentDataProperty:a,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=K.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.2000"||r==="APIG.2001"||r==="APIG.2012"||r==="APIG.2051"||r==="APIG.2103")){let o={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:fr.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[o]:e.push(o),i++}}return K.errors=e,i===0}K.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var lr=Q,yr={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.2000","APIG.2001","APIG.2012"]}}}]};function Q(s,{instancePath:t="",parentData:u,parentDataProperty:a,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,i=0,n=Q.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"er\
ror_code"},message:"must have required property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===
void 0){let r={instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"\
error_msg"},message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==
void 0&&typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/pro\
perties/error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/err\
or_msg",schemaPath:"ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){
let r={instancePath:t+"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,
schemaPath:"ErrorBody/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.2000"||r==="APIG.2001"||r==="APIG.2012")){let o={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:yr.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}return Q.errors=
e,i===0}Q.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var cr=ee,hr={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.3020","APIG.3021","APIG\
.3030","APIG.3097"]}}}]};function ee(s,{instancePath:t="",parentData:u,parentDataProperty:a,rootData:m=s,
dynamicAnchors:d={}}={}){let e=null,i=0,n=ee.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"mu\
st have required property 'error_code'"};e===null?e=[r]:e.push(r),i++}if(s.error_msg===void 0){let r={
instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},
message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),i++}if(s.error_code!==void 0&&
typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/\
error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
i++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r===
"APIG.3020"||r==="APIG.3021"||r==="APIG.3030"||r==="APIG.3097")){let o={instancePath:t+"/error_code",
schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:hr.allOf[1].properties.
error_code.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}
return ee.errors=e,i===0}ee.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,
dynamicItems:!1};var Pr={"listGateways.200":Te,"listGateways.400":ne,"listGateways.401":y,"listGatew\
ays.403":ge,"listGateways.405":c,"listGateways.429":h,"listGateways.500":_,"listCertificates.200":We,
"listCertificates.400":Se,"listCertificates.401":y,"listCertificates.403":ge,"listCertificates.404":Pe,
"listCertificates.405":c,"listCertificates.429":h,"listCertificates.500":_,"createCertificate.200":ae,
"createCertificate.400":Ye,"createCertificate.401":y,"createCertificate.403":Xe,"createCertificate.4\
04":Pe,"createCertificate.405":c,"createCertificate.413":l,"createCertificate.415":l,"createCertific\
ate.429":h,"createCertificate.500":_,"showCertificate.200":ae,"showCertificate.400":ne,"showCertific\
ate.401":y,"showCertificate.403":q,"showCertificate.404":j,"showCertificate.405":c,"showCertificate.\
429":h,"showCertificate.500":_,"updateCertificate.200":ae,"updateCertificate.400":rr,"updateCertific\
ate.401":y,"updateCertificate.403":q,"updateCertificate.404":j,"updateCertificate.405":c,"updateCert\
ificate.413":l,"updateCertificate.415":l,"updateCertificate.429":h,"updateCertificate.500":_,"delete\
Certificate.400":tr,"deleteCertificate.401":y,"deleteCertificate.403":q,"deleteCertificate.404":j,"d\
eleteCertificate.405":c,"deleteCertificate.429":h,"deleteCertificate.500":_,"listAttachedDomains.200":or,
"listAttachedDomains.400":ne,"listAttachedDomains.401":y,"listAttachedDomains.403":q,"listAttachedDo\
mains.404":j,"listAttachedDomains.405":c,"listAttachedDomains.429":h,"listAttachedDomains.500":_,"at\
tachDomains.400":nr,"attachDomains.401":y,"attachDomains.403":q,"attachDomains.404":pe,"attachDomain\
s.405":c,"attachDomains.413":l,"attachDomains.415":l,"attachDomains.429":h,"attachDomains.500":_,"de\
tachDomains.400":ur,"detachDomains.401":y,"detachDomains.403":q,"detachDomains.404":pe,"detachDomain\
s.405":c,"detachDomains.413":l,"detachDomains.415":l,"detachDomains.429":h,"detachDomains.500":_,"at\
tachCertificateToDomain.400":dr,"attachCertificateToDomain.401":y,"attachCertificateToDomain.403":q,
"attachCertificateToDomain.404":pe,"attachCertificateToDomain.405":c,"attachCertificateToDomain.413":l,
"attachCertificateToDomain.415":l,"attachCertificateToDomain.429":h,"attachCertificateToDomain.500":_,
"detachCertificateFromDomain.400":lr,"detachCertificateFromDomain.401":y,"detachCertificateFromDomai\
n.403":q,"detachCertificateFromDomain.404":cr,"detachCertificateFromDomain.405":c,"detachCertificate\
FromDomain.413":l,"detachCertificateFromDomain.415":l,"detachCertificateFromDomain.429":h,"detachCer\
tificateFromDomain.500":_};
export const validators: Readonly<Record<string, Validator | undefined>> = Pr
