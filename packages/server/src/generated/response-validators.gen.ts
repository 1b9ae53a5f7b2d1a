// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../validator.js'

var kr=(s,t)=>()=>{try{return t||s((t={exports:{}}).exports,t),t.exports}catch(u){throw t=0,u}};var vr=kr(c=>{"use strict";Object.defineProperty(c,"__esModule",{value:!0});c.formatNames=c.fastFormats=
c.fullFormats=void 0;function f(s,t){return{validate:s,compare:t}}c.fullFormats={date:f(hr,lr),time:f(
dr(!0),yr),"date-time":f(cr(!0),qr),"iso-time":f(dr(),Pr),"iso-date-time":f(cr(),br),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Dr,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Tr,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative\
-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:Or,int32:{type:"number",validate:Vr},
int64:{type:"number",validate:Wr},float:{type:"number",validate:gr},double:{type:"number",validate:gr},
password:!0,binary:!0};c.fastFormats={...c.fullFormats,date:f(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,lr),time:f(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,yr),"date-time":f(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
qr),"iso-time":f(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Pr),"\
iso-date-time":f(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
br),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
c.formatNames=Object.keys(c.fullFormats);function Er(s){return s%4===0&&(s%100!==0||s%400===0)}var Ir=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Br=[0,31,28,31,30,31,30,31,31,30,31,30,31];function hr(s){let t=Ir.exec(s);if(!t)return!1;let u=+t[1],
p=+t[2],m=+t[3];return p>=1&&p<=12&&m>=1&&m<=(p===2&&Er(u)?29:Br[p])}function lr(s,t){if(s&&t)return s>
t?1:s<t?-1:0}var mr=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function dr(s){
return function(u){let p=mr.exec(u);if(!p)return!1;let m=+p[1],d=+p[2],e=+p[3],o=p[4],i=p[5]==="-"?-1:
1,r=+(p[6]||0),n=+(p[7]||0);if(r>23||n>59||s&&!o)return!1;if(m<=23&&d<=59&&e<60)return!0;let a=d-n*i,
l=m-r*i-(a<0?1:0);return(l===23||l===-1)&&(a===59||a===-1)&&e<61}}function yr(s,t){if(!(s&&t))return;
let u=new Date("2020-01-01T"+s).valueOf(),p=new Date("2020-01-01T"+t).valueOf();if(u&&p)return u-p}function Pr(s,t){
if(!(s&&t))return;let u=mr.exec(s),p=mr.exec(t);if(u&&p)return s=u[1]+u[2]+u[3],t=p[1]+p[2]+p[3],s>t?
1:s<t?-1:0}var ar=/t|\s/i;function cr(s){let t=dr(s);return function(p){let m=p.split(ar);return m.length===
2&&hr(m[0])&&t(m[1])}}function qr(s,t){if(!(s&&t))return;let u=new Date(s).valueOf(),p=new Date(t).valueOf();
if(u&&p)return u-p}function br(s,t){if(!(s&&t))return;let[u,p]=s.split(ar),[m,d]=t.split(ar),e=lr(u,
m);if(e!==void 0)return e||yr(p,d)}var jr=/\/|:/,Gr=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Dr(s){return jr.test(s)&&Gr.test(s)}var _r=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Or(s){return _r.lastIndex=0,_r.test(s)}var $r=-(2**31),zr=2**31-1;function Vr(s){return Number.
isInteger(s)&&s<=zr&&s>=$r}function Wr(s){return Number.isInteger(s)}function gr(){return!0}var Cr=/[^\\]\\Z/;
function Tr(s){if(Cr.test(s))return!1;try{return new RegExp(s),!0}catch{return!1}}});var Nr=w;var wr=new RegExp("^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$","u");function g(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=g.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.
push(r),o++}if(s.project_id===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"project_id"},message:"must have required property 'project_id'"};e===null?
e=[r]:e.push(r),o++}if(s.instance_name===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"instance_name"},message:"must have required property 'instance_na\
me'"};e===null?e=[r]:e.push(r),o++}if(s.status===void 0){let r={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status\
'"};e===null?e=[r]:e.push(r),o++}if(s.instance_status===void 0){let r={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"instance_status"},message:"must have required \
property 'instance_status'"};e===null?e=[r]:e.push(r),o++}if(s.type===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have requir\
ed property 'type'"};e===null?e=[r]:e.push(r),o++}if(s.spec===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property \
'spec'"};e===null?e=[r]:e.push(r),o++}if(s.create_time===void 0){let r={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"create_time"},message:"must have required pro\
perty 'create_time'"};e===null?e=[r]:e.push(r),o++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){
if(!wr.test(r)){let n={instancePath:t+"/id",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{
pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match patter\
n "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[n]:e.push(n),o++}}else{
let n={instancePath:t+"/id",schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),o++}}if(s.project_id!==void 0&&typeof s.project_id!="strin\
g"){let r={instancePath:t+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.instance_name!==void 0&&typeof s.
instance_name!="string"){let r={instancePath:t+"/instance_name",schemaPath:"#/properties/instance_na\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}
if(s.status!==void 0&&typeof s.status!="string"){let r={instancePath:t+"/status",schemaPath:"#/prope\
rties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),o++}if(s.instance_status!==void 0){let r=s.instance_status;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/instance_status",schemaPath:"#/properties/instance_\
status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),o++}}if(s.type!==void 0&&typeof s.type!="string"){let r={instancePath:t+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),o++}if(s.spec!==void 0&&typeof s.spec!="string"){let r={instancePath:t+"/spec",schemaPath:"#\
/properties/spec/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),o++}if(s.create_time!==void 0){let r=s.create_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:t+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}}if(s.enterprise_project_id!==
void 0&&typeof s.enterprise_project_id!="string"){let r={instancePath:t+"/enterprise_project_id",schemaPath:"\
#/properties/enterprise_project_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),o++}if(s.eip_address!==void 0&&typeof s.eip_address!="string"){let r={
instancePath:t+"/eip_address",schemaPath:"#/properties/eip_address/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.charging_mode!==void 0){let r=s.
charging_mode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/char\
ging_mode",schemaPath:"#/properties/charging_mode/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),o++}}if(s.loadbalancer_provider!==void 0&&typeof s.loadbalancer_provider!=
"string"){let r={instancePath:t+"/loadbalancer_provider",schemaPath:"#/properties/loadbalancer_provi\
der/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{
let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),o++}return g.errors=e,o===0}g.evaluated={props:{id:!0,project_id:!0,instance_name:!0,
status:!0,instance_status:!0,type:!0,spec:!0,create_time:!0,enterprise_project_id:!0,eip_address:!0,
charging_mode:!0,loadbalancer_provider:!0},dynamicProps:!1,dynamicItems:!1};function h(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=h.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.size===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'"};e===null?e=[r]:e.push(r),o++}if(s.total===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total"},message:"\
must have required property 'total'"};e===null?e=[r]:e.push(r),o++}if(s.instances===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"instances"},message:"must have r\
equired property 'instances'"};e===null?e=[r]:e.push(r),o++}if(s.size!==void 0){let r=s.size;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/size",schemaPath:"#/properties/si\
ze/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
o++}}if(s.total!==void 0){let r=s.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:t+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[n]:e.push(n),o++}}if(s.instances!==void 0){let r=s.instances;
if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)g(r[a],{instancePath:t+"/instances/"+a,parentData:r,
parentDataProperty:a,rootData:m,dynamicAnchors:d})||(e=e===null?g.errors:e.concat(g.errors),o=e.length)}else{
let n={instancePath:t+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),o++}}}else{let r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}
return h.errors=e,o===0}h.evaluated={props:{size:!0,total:!0,instances:!0},dynamicProps:!1,dynamicItems:!1};
function w(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=w.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),
h(s,{instancePath:t,parentData:u,parentDataProperty:p,rootData:m,dynamicAnchors:d})||(e=e===null?h.errors:
e.concat(h.errors),o=e.length),w.errors=e,o===0}w.evaluated={props:{size:!0,total:!0,instances:!0},dynamicProps:!1,
dynamicItems:!1};var Fr=A,xr={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.2012"]}}}]};function A(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=A.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIG.2012"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:xr.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),o++}return A.errors=e,o===0}A.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Mr=k,Rr={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.1000","APIG.1001","APIG.1002","APIG.1003","APIGW.0301"]}}}]};function k(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=k.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.1000"||r==="AP\
IG.1001"||r==="APIG.1002"||r==="APIG.1003"||r==="APIGW.0301")){let n={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Rr.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return k.errors=
e,o===0}k.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var Sr=E,Zr={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1005"]}}}]};function E(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=E.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIG.1005"){let r={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Zr.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),o++}return E.errors=e,o===0}E.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var Hr=I,Lr={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIGW.0101"]}}}]};function I(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=I.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0101"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:Lr.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),o++}return I.errors=e,o===0}I.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Yr=B,Ur={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIGW.0308"]}}}]};function B(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=B.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
"APIGW.0308"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:Ur.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return B.errors=e,o===0}B.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Xr=j,Jr={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function j(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=j.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.9008"||r==="APIG.9999")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Jr.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return j.errors=e,o===0}j.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var Kr=G;var Ar={type:"string",enum:["instance","global"]},fr=new RegExp("^[0-9a-f]{32}$","u"),_=vr().fullFormats["\
date-time"];function P(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=P.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),o++}if(s.name===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[
r]:e.push(r),o++}if(s.type===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(
r),o++}if(s.instance_id===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"instance_id"},message:"must have required property 'instance_id'"};e===null?e=[r]:e.
push(r),o++}if(s.project_id===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"project_id"},message:"must have required property 'project_id'"};e===null?
e=[r]:e.push(r),o++}if(s.common_name===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"common_name"},message:"must have required property 'common_name'"};
e===null?e=[r]:e.push(r),o++}if(s.san===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"san"},message:"must have required property 'san'"};e===null?e=[r]:
e.push(r),o++}if(s.not_after===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"not_after"},message:"must have required property 'not_after'"};e===null?
e=[r]:e.push(r),o++}if(s.signature_algorithm===void 0){let r={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"signature_algorithm"},message:"must have required proper\
ty 'signature_algorithm'"};e===null?e=[r]:e.push(r),o++}if(s.is_has_trusted_root_ca===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_has_trusted_ro\
ot_ca"},message:"must have required property 'is_has_trusted_root_ca'"};e===null?e=[r]:e.push(r),o++}
if(s.create_time===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"create_time"},message:"must have required property 'create_time'"};e===null?e=[r]:e.
push(r),o++}if(s.update_time===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"update_time"},message:"must have required property 'update_time'"};e===
null?e=[r]:e.push(r),o++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!fr.test(r)){let n={
instancePath:t+"/id",schemaPath:"CertificateId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]\
{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+
"/id",schemaPath:"CertificateId/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),o++}}if(s.name!==void 0&&typeof s.name!="string"){let r={instancePath:t+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),o++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let n={instancePath:t+
"/type",schemaPath:"CertificateType/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[n]:e.push(n),o++}if(!(r==="instance"||r==="global")){let n={instancePath:t+"/type",
schemaPath:"CertificateType/enum",keyword:"enum",params:{allowedValues:Ar.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}if(s.instance_id!==void 0&&typeof s.
instance_id!="string"){let r={instancePath:t+"/instance_id",schemaPath:"#/properties/instance_id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.
project_id!==void 0&&typeof s.project_id!="string"){let r={instancePath:t+"/project_id",schemaPath:"\
#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),o++}if(s.common_name!==void 0&&typeof s.common_name!="string"){let r={instancePath:t+
"/common_name",schemaPath:"#/properties/common_name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.san!==void 0){let r=s.san;if(Array.isArray(r)){let n=r.
length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){let l={instancePath:t+"/san/"+a,schemaPath:"#/p\
roperties/san/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),o++}}else{let n={instancePath:t+"/san",schemaPath:"#/properties/san/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),o++}}if(s.not_after!==void 0){
let r=s.not_after;if(typeof r=="string"){if(!_.validate(r)){let n={instancePath:t+"/not_after",schemaPath:"\
#/properties/not_after/format",keyword:"format",params:{format:"date-time"},message:'must match form\
at "date-time"'};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/not_after",schemaPath:"#\
/properties/not_after/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),o++}}if(s.signature_algorithm!==void 0&&typeof s.signature_algorithm!="string"){let r={
instancePath:t+"/signature_algorithm",schemaPath:"#/properties/signature_algorithm/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.is_has_trusted_root_ca!==
void 0&&typeof s.is_has_trusted_root_ca!="boolean"){let r={instancePath:t+"/is_has_trusted_root_ca",
schemaPath:"#/properties/is_has_trusted_root_ca/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.create_time!==void 0){let r=s.create_time;if(typeof r==
"string"){if(!_.validate(r)){let n={instancePath:t+"/create_time",schemaPath:"#/properties/create_ti\
me/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/create_time",schemaPath:"#/properties/create_\
time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
o++}}if(s.update_time!==void 0){let r=s.update_time;if(typeof r=="string"){if(!_.validate(r)){let n={
instancePath:t+"/update_time",schemaPath:"#/properties/update_time/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),o++}}else{let n={
instancePath:t+"/update_time",schemaPath:"#/properties/update_time/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}}else{let r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}
return P.errors=e,o===0}P.evaluated={props:{id:!0,name:!0,type:!0,instance_id:!0,project_id:!0,common_name:!0,
san:!0,not_after:!0,signature_algorithm:!0,is_has_trusted_root_ca:!0,create_time:!0,update_time:!0},
dynamicProps:!1,dynamicItems:!1};function q(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,
dynamicAnchors:d={}}={}){let e=null,o=0,i=q.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.size===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"size"},message:"must have requir\
ed property 'size'"};e===null?e=[r]:e.push(r),o++}if(s.total===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property\
 'total'"};e===null?e=[r]:e.push(r),o++}if(s.certs===void 0){let r={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"certs"},message:"must have required property 'cer\
ts'"};e===null?e=[r]:e.push(r),o++}if(s.size!==void 0){let r=s.size;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/size",schemaPath:"#/properties/size/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}}if(s.total!==
void 0){let r=s.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+
"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),o++}}if(s.certs!==void 0){let r=s.certs;if(Array.isArray(r)){let n=r.
length;for(let a=0;a<n;a++)P(r[a],{instancePath:t+"/certs/"+a,parentData:r,parentDataProperty:a,rootData:m,
dynamicAnchors:d})||(e=e===null?P.errors:e.concat(P.errors),o=e.length)}else{let n={instancePath:t+"\
/certs",schemaPath:"#/properties/certs/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[n]:e.push(n),o++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}return q.errors=e,o===
0}q.evaluated={props:{size:!0,total:!0,certs:!0},dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=G.evaluated;
return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),q(s,{instancePath:t,parentData:u,
parentDataProperty:p,rootData:m,dynamicAnchors:d})||(e=e===null?q.errors:e.concat(q.errors),o=e.length),
G.errors=e,o===0}G.evaluated={props:{size:!0,total:!0,certs:!0},dynamicProps:!1,dynamicItems:!1};var Qr=D,
es={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.2001","APIG.2012"]}}}]};function D(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=D.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.2001"||r==="AP\
IG.2012")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"\
enum",params:{allowedValues:es.allOf[1].properties.error_code.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[n]:e.push(n),o++}}return D.errors=e,o===0}D.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var rs=O,ss={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.1000","APIG.1001","APIG.1002","APIG.1003","APIGW.0301"]}}}]};function O(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=O.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.1000"||r==="AP\
IG.1001"||r==="APIG.1002"||r==="APIG.1003"||r==="APIGW.0301")){let n={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:ss.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return O.errors=
e,o===0}O.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var os=$,ts={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1005"]}}}]};function $(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=$.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIG.1005"){let r={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:ts.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),o++}return $.errors=e,o===0}$.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var is=z,ns={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.3030"]}}}]};function z(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=z.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIG.3030"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:ns.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),o++}return z.errors=e,o===0}z.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var ps=V,us={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIGW.0101"]}}}]};function V(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=V.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
keyword:"enum",params:{allowedValues:us.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return V.errors=e,o===0}V.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var ms=W,ds={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0308"]}}}]};function W(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=W.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
"APIGW.0308"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:ds.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return W.errors=e,o===0}W.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var as=C,ls={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function C(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=C.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.9008"||r==="APIG.9999")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:ls.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return C.errors=e,o===0}C.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var ys=T;var fs=new RegExp("^-?[0-9]+$","u");function y(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=y.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={
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
"string"){if(!fr.test(r)){let n={instancePath:t+"/id",schemaPath:"CertificateId/pattern",keyword:"pa\
ttern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[
n]:e.push(n),o++}}else{let n={instancePath:t+"/id",schemaPath:"CertificateId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(s.name!==void 0&&typeof s.
name!="string"){let r={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.type!==void 0){let r=s.type;
if(typeof r!="string"){let n={instancePath:t+"/type",schemaPath:"CertificateType/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}if(!(r==="instance"||r===
"global")){let n={instancePath:t+"/type",schemaPath:"CertificateType/enum",keyword:"enum",params:{allowedValues:Ar.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}if(s.instance_id!==
void 0&&typeof s.instance_id!="string"){let r={instancePath:t+"/instance_id",schemaPath:"#/propertie\
s/instance_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),o++}if(s.project_id!==void 0&&typeof s.project_id!="string"){let r={instancePath:t+"/project\
_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[r]:e.push(r),o++}if(s.common_name!==void 0&&typeof s.common_name!="string"){let r={
instancePath:t+"/common_name",schemaPath:"#/properties/common_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.san!==void 0){let r=s.san;if(Array.
isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){let l={instancePath:t+"/san\
/"+a,schemaPath:"#/properties/san/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),o++}}else{let n={instancePath:t+"/san",schemaPath:"#/properties/s\
an/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),o++}}
if(s.not_before!==void 0){let r=s.not_before;if(typeof r=="string"){if(!_.validate(r)){let n={instancePath:t+
"/not_before",schemaPath:"#/properties/not_before/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/\
not_before",schemaPath:"#/properties/not_before/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),o++}}if(s.not_after!==void 0){let r=s.not_after;if(typeof r==
"string"){if(!_.validate(r)){let n={instancePath:t+"/not_after",schemaPath:"#/properties/not_after/f\
ormat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/not_after",schemaPath:"#/properties/not_after/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(s.signature_algorithm!==
void 0&&typeof s.signature_algorithm!="string"){let r={instancePath:t+"/signature_algorithm",schemaPath:"\
#/properties/signature_algorithm/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}if(s.serial_number!==void 0){let r=s.serial_number;if(typeof r=="string"){
if(!fs.test(r)){let n={instancePath:t+"/serial_number",schemaPath:"#/properties/serial_number/patter\
n",keyword:"pattern",params:{pattern:"^-?[0-9]+$"},message:'must match pattern "^-?[0-9]+$"'};e===null?
e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/serial_number",schemaPath:"#/properties/serial_num\
ber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}
if(s.version!==void 0){let r=s.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}}if(s.issuer!==void 0){let r=s.issuer;if(Array.
isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){let l={instancePath:t+"/iss\
uer/"+a,schemaPath:"#/properties/issuer/items/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[l]:e.push(l),o++}}else{let n={instancePath:t+"/issuer",schemaPath:"#/pro\
perties/issuer/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),o++}}if(s.organization!==void 0){let r=s.organization;if(Array.isArray(r)){let n=r.length;for(let a=0;a<
n;a++)if(typeof r[a]!="string"){let l={instancePath:t+"/organization/"+a,schemaPath:"#/properties/or\
ganization/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),o++}}else{let n={instancePath:t+"/organization",schemaPath:"#/properties/organization/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),o++}}if(s.organizational_unit!==
void 0){let r=s.organizational_unit;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!=
"string"){let l={instancePath:t+"/organizational_unit/"+a,schemaPath:"#/properties/organizational_un\
it/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),o++}}else{let n={instancePath:t+"/organizational_unit",schemaPath:"#/properties/organizational_un\
it/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),o++}}
if(s.locality!==void 0){let r=s.locality;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!=
"string"){let l={instancePath:t+"/locality/"+a,schemaPath:"#/properties/locality/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),o++}}else{let n={instancePath:t+
"/locality",schemaPath:"#/properties/locality/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[n]:e.push(n),o++}}if(s.state!==void 0){let r=s.state;if(Array.isArray(r)){
let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){let l={instancePath:t+"/state/"+a,schemaPath:"\
#/properties/state/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),o++}}else{let n={instancePath:t+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),o++}}if(s.country!==void 0){
let r=s.country;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){let l={
instancePath:t+"/country/"+a,schemaPath:"#/properties/country/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),o++}}else{let n={instancePath:t+"/countr\
y",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[n]:e.push(n),o++}}if(s.is_has_trusted_root_ca!==void 0&&typeof s.is_has_trusted_root_ca!=
"boolean"){let r={instancePath:t+"/is_has_trusted_root_ca",schemaPath:"#/properties/is_has_trusted_r\
oot_ca/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),o++}if(s.create_time!==void 0){let r=s.create_time;if(typeof r=="string"){if(!_.validate(r)){let n={
instancePath:t+"/create_time",schemaPath:"#/properties/create_time/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),o++}}else{let n={
instancePath:t+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(s.update_time!==void 0){let r=s.
update_time;if(typeof r=="string"){if(!_.validate(r)){let n={instancePath:t+"/update_time",schemaPath:"\
#/properties/update_time/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/update_time",schemaPath:"\
#/properties/update_time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),o++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),o++}return y.errors=e,o===0}y.evaluated={props:{
id:!0,name:!0,type:!0,instance_id:!0,project_id:!0,common_name:!0,san:!0,not_before:!0,not_after:!0,
signature_algorithm:!0,serial_number:!0,version:!0,issuer:!0,organization:!0,organizational_unit:!0,
locality:!0,state:!0,country:!0,is_has_trusted_root_ca:!0,create_time:!0,update_time:!0},dynamicProps:!1,
dynamicItems:!1};function T(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=T.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),
y(s,{instancePath:t,parentData:u,parentDataProperty:p,rootData:m,dynamicAnchors:d})||(e=e===null?y.errors:
e.concat(y.errors),o=e.length),T.errors=e,o===0}T.evaluated={props:{id:!0,name:!0,type:!0,instance_id:!0,
project_id:!0,common_name:!0,san:!0,not_before:!0,not_after:!0,signature_algorithm:!0,serial_number:!0,
version:!0,issuer:!0,organization:!0,organizational_unit:!0,locality:!0,state:!0,country:!0,is_has_trusted_root_ca:!0,
create_time:!0,update_time:!0},dynamicProps:!1,dynamicItems:!1};var cs=N,_s={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.2000","APIG.2001","APIG.2005","APIG.2006","APIG.2012","APIG.210\
1","APIG.2102","APIG.2104","APIG.2105","APIG.2106","APIG.2109","APIG.3148"]}}}]};function N(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=N.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.2000"||r==="APIG.2001"||r==="APIG.2005"||
r==="APIG.2006"||r==="APIG.2012"||r==="APIG.2101"||r==="APIG.2102"||r==="APIG.2104"||r==="APIG.2105"||
r==="APIG.2106"||r==="APIG.2109"||r==="APIG.3148")){let n={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:_s.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return N.errors=
e,o===0}N.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var gs=F,hs={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1000","APIG.1001","APIG.\
1002","APIG.1003","APIGW.0301"]}}}]};function F(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=F.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.1000"||r==="APIG.1001"||r==="APIG.1002"||r==="APIG.1003"||r==="APIGW.0301")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:hs.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return F.errors=e,o===0}F.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var Ps=x,qs={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.1005","APIG.3100"]}}}]};function x(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,
dynamicAnchors:d={}}={}){let e=null,o=0,i=x.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"mu\
st have required property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===void 0){let r={
instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},
message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==void 0&&
typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/\
error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r===
"APIG.1005"||r==="APIG.3100")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/\
error_code/enum",keyword:"enum",params:{allowedValues:qs.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return x.errors=e,o===0}x.
evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var bs=M,
vs={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.3030"]}}}]};function M(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=M.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0&&s.error_code!=="APIG.3030"){let r={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:vs.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return M.errors=
e,o===0}M.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var ws=R,As={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIGW.0101"]}}}]};function R(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=R.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0101"){let r={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:As.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),o++}return R.errors=e,o===0}R.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var ks=S,Es={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIGW.0201"]}}}]};function S(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=S.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0201"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:Es.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),o++}return S.errors=e,o===0}S.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Is=Z,Bs={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIGW.0201"]}}}]};function Z(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Z.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
"APIGW.0201"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:Bs.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return Z.errors=e,o===0}Z.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var js=H,Gs={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0308"]}}}]};function H(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=H.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
"APIGW.0308"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:Gs.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return H.errors=e,o===0}H.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Ds=L,Os={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function L(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=L.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.9008"||r==="APIG.9999")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Os.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return L.errors=e,o===0}L.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var $s=Y;function Y(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=Y.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),
y(s,{instancePath:t,parentData:u,parentDataProperty:p,rootData:m,dynamicAnchors:d})||(e=e===null?y.errors:
e.concat(y.errors),o=e.length),Y.errors=e,o===0}Y.evaluated={props:{id:!0,name:!0,type:!0,instance_id:!0,
project_id:!0,common_name:!0,san:!0,not_before:!0,not_after:!0,signature_algorithm:!0,serial_number:!0,
version:!0,issuer:!0,organization:!0,organizational_unit:!0,locality:!0,state:!0,country:!0,is_has_trusted_root_ca:!0,
create_time:!0,update_time:!0},dynamicProps:!1,dynamicItems:!1};var zs=U,Vs={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.2012"]}}}]};function U(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=U.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
"APIG.2012"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"\
enum",params:{allowedValues:Vs.allOf[1].properties.error_code.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),o++}return U.errors=e,o===0}U.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Ws=X,Cs={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.1000","APIG.1001","APIG.1002","APIG.1003","APIGW.0301"]}}}]};function X(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=X.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.1000"||r==="AP\
IG.1001"||r==="APIG.1002"||r==="APIG.1003"||r==="APIGW.0301")){let n={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Cs.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return X.errors=
e,o===0}X.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var Ts=J,Ns={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1005","APIG.1115"]}}}]};
function J(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=J.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
"APIG.1005"||r==="APIG.1115")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/\
error_code/enum",keyword:"enum",params:{allowedValues:Ns.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return J.errors=e,o===0}J.
evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Fs=K,
xs={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.3021"]}}}]};function K(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=K.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0&&s.error_code!=="APIG.3021"){let r={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:xs.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return K.errors=
e,o===0}K.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var Ms=Q,Rs={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIGW.0101"]}}}]};function Q(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=Q.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0101"){let r={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Rs.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),o++}return Q.errors=e,o===0}Q.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var Ss=ee,Zs={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIGW.0308"]}}}]};function ee(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=ee.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0308"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:Zs.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),o++}return ee.errors=e,o===0}ee.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Hs=re,Ls={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function re(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=re.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.9008"||r==="APIG.9999")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/pr\
operties/error_code/enum",keyword:"enum",params:{allowedValues:Ls.allOf[1].properties.error_code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return re.errors=
e,o===0}re.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var Ys=se;function se(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=se.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),
y(s,{instancePath:t,parentData:u,parentDataProperty:p,rootData:m,dynamicAnchors:d})||(e=e===null?y.errors:
e.concat(y.errors),o=e.length),se.errors=e,o===0}se.evaluated={props:{id:!0,name:!0,type:!0,instance_id:!0,
project_id:!0,common_name:!0,san:!0,not_before:!0,not_after:!0,signature_algorithm:!0,serial_number:!0,
version:!0,issuer:!0,organization:!0,organizational_unit:!0,locality:!0,state:!0,country:!0,is_has_trusted_root_ca:!0,
create_time:!0,update_time:!0},dynamicProps:!1,dynamicItems:!1};var Us=oe,Xs={allOf:[{$ref:"ErrorBod\
y"},{properties:{error_code:{enum:["APIG.2000","APIG.2001","APIG.2005","APIG.2006","APIG.2012","APIG\
.2101","APIG.2102","APIG.2103","APIG.2104","APIG.2105","APIG.2106","APIG.2109","APIG.3148"]}}}]};function oe(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=oe.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.2000"||r==="AP\
IG.2001"||r==="APIG.2005"||r==="APIG.2006"||r==="APIG.2012"||r==="APIG.2101"||r==="APIG.2102"||r==="\
APIG.2103"||r==="APIG.2104"||r==="APIG.2105"||r==="APIG.2106"||r==="APIG.2109"||r==="APIG.3148")){let n={
instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{
allowedValues:Xs.allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[n]:e.push(n),o++}}return oe.errors=e,o===0}oe.evaluated={props:{error_code:!0,error_msg:!0,
request_id:!0},dynamicProps:!1,dynamicItems:!1};var Js=te,Ks={allOf:[{$ref:"ErrorBody"},{properties:{
error_code:{enum:["APIG.1000","APIG.1001","APIG.1002","APIG.1003","APIGW.0301"]}}}]};function te(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=te.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.1000"||r==="AP\
IG.1001"||r==="APIG.1002"||r==="APIG.1003"||r==="APIGW.0301")){let n={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Ks.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return te.
errors=e,o===0}te.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var Qs=ie,eo={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1005","APIG.1115"]}}}]};
function ie(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=ie.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
"APIG.1005"||r==="APIG.1115")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/\
error_code/enum",keyword:"enum",params:{allowedValues:eo.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return ie.errors=e,o===0}
ie.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var ro=ne,
so={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.3021"]}}}]};function ne(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=ne.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0&&s.error_code!=="APIG.3021"){let r={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:so.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return ne.errors=
e,o===0}ne.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var oo=pe,to={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIGW.0101"]}}}]};function pe(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=pe.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0101"){let r={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:to.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),o++}return pe.errors=e,o===0}pe.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var io=ue,no={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIGW.0201"]}}}]};function ue(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=ue.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0201"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:no.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),o++}return ue.errors=e,o===0}ue.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var po=me,uo={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIGW.0201"]}}}]};function me(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=me.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
"APIGW.0201"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:uo.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return me.errors=e,o===0}me.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var mo=de,ao={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0308"]}}}]};function de(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=de.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
"APIGW.0308"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:ao.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return de.errors=e,o===0}de.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var lo=ae,yo={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function ae(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=ae.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.9008"||r==="APIG.9999")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:yo.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return ae.errors=e,o===0}ae.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var fo=le,co={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.2000","APIG.2012"]}}}]};function le(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,
dynamicAnchors:d={}}={}){let e=null,o=0,i=le.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"mu\
st have required property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===void 0){let r={
instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},
message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==void 0&&
typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/\
error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r===
"APIG.2000"||r==="APIG.2012")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/\
error_code/enum",keyword:"enum",params:{allowedValues:co.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return le.errors=e,o===0}
le.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var _o=ye,
go={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1000","APIG.1001","APIG.1002","AP\
IG.1003","APIGW.0301"]}}}]};function ye(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,
dynamicAnchors:d={}}={}){let e=null,o=0,i=ye.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"mu\
st have required property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===void 0){let r={
instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},
message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==void 0&&
typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/\
error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r===
"APIG.1000"||r==="APIG.1001"||r==="APIG.1002"||r==="APIG.1003"||r==="APIGW.0301")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:go.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return ye.errors=e,o===0}ye.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var ho=fe,Po={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.1005","APIG.1115"]}}}]};function fe(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,
dynamicAnchors:d={}}={}){let e=null,o=0,i=fe.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"mu\
st have required property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===void 0){let r={
instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},
message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==void 0&&
typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/\
error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r===
"APIG.1005"||r==="APIG.1115")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/\
error_code/enum",keyword:"enum",params:{allowedValues:Po.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return fe.errors=e,o===0}
fe.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var qo=ce,
bo={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.3021"]}}}]};function ce(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=ce.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0&&s.error_code!=="APIG.3021"){let r={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:bo.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return ce.errors=
e,o===0}ce.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var vo=_e,wo={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIGW.0101"]}}}]};function _e(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=_e.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0101"){let r={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:wo.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),o++}return _e.errors=e,o===0}_e.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var Ao=ge,ko={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIGW.0308"]}}}]};function ge(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=ge.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0308"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:ko.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),o++}return ge.errors=e,o===0}ge.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Eo=he,Io={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function he(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=he.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.9008"||r==="APIG.9999")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/pr\
operties/error_code/enum",keyword:"enum",params:{allowedValues:Io.allOf[1].properties.error_code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return he.errors=
e,o===0}he.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var Bo=Pe;function b(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=b.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),o++}if(s.url_domain===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"url_domain"},message:"must have required property 'url_domain'"};
e===null?e=[r]:e.push(r),o++}if(s.status===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?
e=[r]:e.push(r),o++}if(s.min_ssl_version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"min_ssl_version"},message:"must have required property 'min_ssl_v\
ersion'"};e===null?e=[r]:e.push(r),o++}if(s.is_http_redirect_to_https===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_http_redirect_to_https"},message:"\
must have required property 'is_http_redirect_to_https'"};e===null?e=[r]:e.push(r),o++}if(s.verified_client_certificate_enabled===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ve\
rified_client_certificate_enabled"},message:"must have required property 'verified_client_certificat\
e_enabled'"};e===null?e=[r]:e.push(r),o++}if(s.ssl_id===void 0){let r={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"ssl_id"},message:"must have required property \
'ssl_id'"};e===null?e=[r]:e.push(r),o++}if(s.ssl_name===void 0){let r={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"ssl_name"},message:"must have required propert\
y 'ssl_name'"};e===null?e=[r]:e.push(r),o++}if(s.api_group_id===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api_group_id"},message:"must have required p\
roperty 'api_group_id'"};e===null?e=[r]:e.push(r),o++}if(s.api_group_name===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_group_name"},message:"must h\
ave required property 'api_group_name'"};e===null?e=[r]:e.push(r),o++}if(s.instance_id===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"instance_id"},message:"\
must have required property 'instance_id'"};e===null?e=[r]:e.push(r),o++}if(s.id!==void 0&&typeof s.
id!="string"){let r={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.url_domain!==void 0&&typeof s.url_domain!=
"string"){let r={instancePath:t+"/url_domain",schemaPath:"#/properties/url_domain/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/sta\
tus",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[n]:e.push(n),o++}}if(s.min_ssl_version!==void 0&&typeof s.min_ssl_version!="str\
ing"){let r={instancePath:t+"/min_ssl_version",schemaPath:"#/properties/min_ssl_version/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.is_http_redirect_to_https!==
void 0&&typeof s.is_http_redirect_to_https!="boolean"){let r={instancePath:t+"/is_http_redirect_to_h\
ttps",schemaPath:"#/properties/is_http_redirect_to_https/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.verified_client_certificate_enabled!==void 0&&
typeof s.verified_client_certificate_enabled!="boolean"){let r={instancePath:t+"/verified_client_cer\
tificate_enabled",schemaPath:"#/properties/verified_client_certificate_enabled/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.ssl_id!==void 0){
let r=s.ssl_id;if(typeof r=="string"){if(!fr.test(r)){let n={instancePath:t+"/ssl_id",schemaPath:"Ce\
rtificateId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern\
 "^[0-9a-f]{32}$"'};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ssl_id",schemaPath:"C\
ertificateId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),o++}}if(s.ssl_name!==void 0&&typeof s.ssl_name!="string"){let r={instancePath:t+"/ssl_name",
schemaPath:"#/properties/ssl_name/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),o++}if(s.api_group_id!==void 0&&typeof s.api_group_id!="string"){let r={
instancePath:t+"/api_group_id",schemaPath:"#/properties/api_group_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.api_group_name!==void 0&&typeof s.
api_group_name!="string"){let r={instancePath:t+"/api_group_name",schemaPath:"#/properties/api_group\
_name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
o++}if(s.instance_id!==void 0){let r=s.instance_id;if(typeof r=="string"){if(!wr.test(r)){let n={instancePath:t+
"/instance_id",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0\
-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]\
{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/\
instance_id",schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[n]:e.push(n),o++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}return b.errors=e,o===0}b.evaluated=
{props:{id:!0,url_domain:!0,status:!0,min_ssl_version:!0,is_http_redirect_to_https:!0,verified_client_certificate_enabled:!0,
ssl_id:!0,ssl_name:!0,api_group_id:!0,api_group_name:!0,instance_id:!0},dynamicProps:!1,dynamicItems:!1};
function v(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=v.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.size===void 0){let r={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"};
e===null?e=[r]:e.push(r),o++}if(s.total===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"total"},message:"must have required property 'total'"};e===null?e=
[r]:e.push(r),o++}if(s.bound_domains===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"bound_domains"},message:"must have required property 'bound_domai\
ns'"};e===null?e=[r]:e.push(r),o++}if(s.size!==void 0){let r=s.size;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/size",schemaPath:"#/properties/size/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}}if(s.total!==
void 0){let r=s.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+
"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),o++}}if(s.bound_domains!==void 0){let r=s.bound_domains;if(Array.
isArray(r)){let n=r.length;for(let a=0;a<n;a++)b(r[a],{instancePath:t+"/bound_domains/"+a,parentData:r,
parentDataProperty:a,rootData:m,dynamicAnchors:d})||(e=e===null?b.errors:e.concat(b.errors),o=e.length)}else{
let n={instancePath:t+"/bound_domains",schemaPath:"#/properties/bound_domains/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),o++}}}else{let r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}
return v.errors=e,o===0}v.evaluated={props:{size:!0,total:!0,bound_domains:!0},dynamicProps:!1,dynamicItems:!1};
function Pe(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=Pe.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),
v(s,{instancePath:t,parentData:u,parentDataProperty:p,rootData:m,dynamicAnchors:d})||(e=e===null?v.errors:
e.concat(v.errors),o=e.length),Pe.errors=e,o===0}Pe.evaluated={props:{size:!0,total:!0,bound_domains:!0},
dynamicProps:!1,dynamicItems:!1};var jo=qe,Go={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.2012"]}}}]};function qe(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=qe.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIG.2012"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:Go.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),o++}return qe.errors=e,o===0}qe.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Do=be,Oo={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.1000","APIG.1001","APIG.1002","APIG.1003","APIGW.0301"]}}}]};function be(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=be.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.1000"||r==="AP\
IG.1001"||r==="APIG.1002"||r==="APIG.1003"||r==="APIGW.0301")){let n={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Oo.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return be.
errors=e,o===0}be.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var $o=ve,zo={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1005","APIG.1115"]}}}]};
function ve(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=ve.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
"APIG.1005"||r==="APIG.1115")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/\
error_code/enum",keyword:"enum",params:{allowedValues:zo.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return ve.errors=e,o===0}
ve.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Vo=we,
Wo={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.3021"]}}}]};function we(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=we.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0&&s.error_code!=="APIG.3021"){let r={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Wo.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return we.errors=
e,o===0}we.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var Co=Ae,To={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIGW.0101"]}}}]};function Ae(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=Ae.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0101"){let r={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:To.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),o++}return Ae.errors=e,o===0}Ae.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var No=ke,Fo={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIGW.0308"]}}}]};function ke(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=ke.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0308"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:Fo.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),o++}return ke.errors=e,o===0}ke.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var xo=Ee,Mo={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function Ee(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Ee.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.9008"||r==="APIG.9999")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/pr\
operties/error_code/enum",keyword:"enum",params:{allowedValues:Mo.allOf[1].properties.error_code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return Ee.errors=
e,o===0}Ee.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var Ro=Ie,So={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.2000","APIG.2001","APIG\
.2005","APIG.2006","APIG.2012","APIG.2051","APIG.2103"]}}}]};function Ie(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Ie.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.2000"||r==="APIG.2001"||r==="APIG.2005"||r==="APIG.2006"||r==="APIG.2012"||r==="APIG.\
2051"||r==="APIG.2103")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_\
code/enum",keyword:"enum",params:{allowedValues:So.allOf[1].properties.error_code.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return Ie.errors=e,o===0}Ie.
evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Zo=Be,
Ho={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1000","APIG.1001","APIG.1002","AP\
IG.1003","APIGW.0301"]}}}]};function Be(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,
dynamicAnchors:d={}}={}){let e=null,o=0,i=Be.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"mu\
st have required property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===void 0){let r={
instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},
message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==void 0&&
typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/\
error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r===
"APIG.1000"||r==="APIG.1001"||r==="APIG.1002"||r==="APIG.1003"||r==="APIGW.0301")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Ho.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return Be.errors=e,o===0}Be.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var Lo=je,Yo={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.1005","APIG.1115"]}}}]};function je(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,
dynamicAnchors:d={}}={}){let e=null,o=0,i=je.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"mu\
st have required property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===void 0){let r={
instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},
message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==void 0&&
typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/\
error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r===
"APIG.1005"||r==="APIG.1115")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/\
error_code/enum",keyword:"enum",params:{allowedValues:Yo.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return je.errors=e,o===0}
je.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Uo=Ge,
Xo={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.3020","APIG.3021","APIG.3030"]}}}]};
function Ge(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=Ge.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
"APIG.3020"||r==="APIG.3021"||r==="APIG.3030")){let n={instancePath:t+"/error_code",schemaPath:"#/al\
lOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Xo.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return Ge.
errors=e,o===0}Ge.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var Jo=De,Ko={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIGW.0101"]}}}]};function De(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=De.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
"object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0101"){let r={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Ko.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),o++}return De.errors=e,o===0}De.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var Qo=Oe,et={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIGW.0201"]}}}]};function Oe(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=Oe.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0201"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:et.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),o++}return Oe.errors=e,o===0}Oe.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var rt=$e,st={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIGW.0201"]}}}]};function $e(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=$e.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
"APIGW.0201"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:st.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return $e.errors=e,o===0}$e.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var ot=ze,tt={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0308"]}}}]};function ze(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=ze.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
"APIGW.0308"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:tt.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return ze.errors=e,o===0}ze.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var it=Ve,nt={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function Ve(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Ve.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.9008"||r==="APIG.9999")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:nt.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return Ve.errors=e,o===0}Ve.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var pt=We,ut={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.2000","APIG.2001","APIG.2005","APIG.2006","APIG.2012"]}}}]};function We(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=We.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.2000"||r==="APIG.2001"||r==="APIG.2005"||r==="APIG.2006"||r==="APIG.2012")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:ut.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return We.errors=e,o===0}We.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var mt=Ce,dt={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.1000","APIG.1001","APIG.1002","APIG.1003","APIGW.0301"]}}}]};function Ce(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Ce.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
r==="APIG.1003"||r==="APIGW.0301")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/proper\
ties/error_code/enum",keyword:"enum",params:{allowedValues:dt.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return Ce.errors=e,o===0}
Ce.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var at=Te,
lt={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1005","APIG.1115"]}}}]};function Te(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=Te.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
IG.1115")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"\
enum",params:{allowedValues:lt.allOf[1].properties.error_code.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[n]:e.push(n),o++}}return Te.errors=e,o===0}Te.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var yt=Ne,ft={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.3020","APIG.3021","APIG.3030"]}}}]};function Ne(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Ne.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.3020"||r==="APIG.3021"||r==="APIG.3030")){
let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:ft.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[n]:e.push(n),o++}}return Ne.errors=e,o===0}Ne.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var ct=Fe,_t={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIGW.0101"]}}}]};function Fe(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Fe.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
keyword:"enum",params:{allowedValues:_t.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return Fe.errors=e,o===0}Fe.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var gt=xe,ht={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0201"]}}}]};function xe(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=xe.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
keyword:"enum",params:{allowedValues:ht.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return xe.errors=e,o===0}xe.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Pt=Me,qt={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0201"]}}}]};function Me(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Me.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
keyword:"enum",params:{allowedValues:qt.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return Me.errors=e,o===0}Me.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var bt=Re,vt={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0308"]}}}]};function Re(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Re.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
"APIGW.0308"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:vt.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return Re.errors=e,o===0}Re.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var wt=Se,At={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function Se(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Se.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.9008"||r==="APIG.9999")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:At.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return Se.errors=e,o===0}Se.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var kt=Ze,Et={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.2000","APIG.2001","APIG.2012","APIG.2051","APIG.2103"]}}}]};function Ze(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Ze.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.2000"||r==="APIG.2001"||r==="APIG.2012"||r==="APIG.2051"||r==="APIG.2103")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Et.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return Ze.errors=e,o===0}Ze.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var It=He,Bt={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.1000","APIG.1001","APIG.1002","APIG.1003","APIGW.0301"]}}}]};function He(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=He.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
r==="APIG.1003"||r==="APIGW.0301")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/proper\
ties/error_code/enum",keyword:"enum",params:{allowedValues:Bt.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return He.errors=e,o===0}
He.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var jt=Le,
Gt={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1005","APIG.1115"]}}}]};function Le(s,{
instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,
o=0,i=Le.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s==
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
IG.1115")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"\
enum",params:{allowedValues:Gt.allOf[1].properties.error_code.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[n]:e.push(n),o++}}return Le.errors=e,o===0}Le.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Dt=Ye,Ot={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIG.3020","APIG.3021","APIG.3030"]}}}]};function Ye(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Ye.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.3020"||r==="APIG.3021"||r==="APIG.3030")){
let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:Ot.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[n]:e.push(n),o++}}return Ye.errors=e,o===0}Ye.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var $t=Ue,zt={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIGW.0101"]}}}]};function Ue(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Ue.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
keyword:"enum",params:{allowedValues:zt.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return Ue.errors=e,o===0}Ue.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Vt=Xe,Wt={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0201"]}}}]};function Xe(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Xe.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
keyword:"enum",params:{allowedValues:Wt.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return Xe.errors=e,o===0}Xe.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Ct=Je,Tt={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0201"]}}}]};function Je(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Je.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
keyword:"enum",params:{allowedValues:Tt.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return Je.errors=e,o===0}Je.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Nt=Ke,Ft={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0308"]}}}]};function Ke(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Ke.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
"APIGW.0308"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:Ft.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return Ke.errors=e,o===0}Ke.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var xt=Qe,Mt={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function Qe(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=Qe.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.9008"||r==="APIG.9999")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Mt.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return Qe.errors=e,o===0}Qe.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var Rt=er,St={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.2000","APIG.2001","APIG.2012"]}}}]};function er(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=er.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.2000"||r==="APIG.2001"||r==="APIG.2012")){let n={instancePath:t+"/error_code",schemaPath:"\
#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:St.allOf[1].properties.error_code.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return er.
errors=e,o===0}er.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};
var Zt=rr,Ht={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.1000","APIG.1001","APIG\
.1002","APIG.1003","APIGW.0301"]}}}]};function rr(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=rr.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;
if(!(r==="APIG.1000"||r==="APIG.1001"||r==="APIG.1002"||r==="APIG.1003"||r==="APIGW.0301")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Ht.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return rr.errors=e,o===0}rr.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var Lt=sr,Yt={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:[
"APIG.1005","APIG.1115"]}}}]};function sr(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,
dynamicAnchors:d={}}={}){let e=null,o=0,i=sr.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){let r={instancePath:t,
schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_code"},message:"mu\
st have required property 'error_code'"};e===null?e=[r]:e.push(r),o++}if(s.error_msg===void 0){let r={
instancePath:t,schemaPath:"ErrorBody/required",keyword:"required",params:{missingProperty:"error_msg"},
message:"must have required property 'error_msg'"};e===null?e=[r]:e.push(r),o++}if(s.error_code!==void 0&&
typeof s.error_code!="string"){let r={instancePath:t+"/error_code",schemaPath:"ErrorBody/properties/\
error_code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),o++}if(s.error_msg!==void 0&&typeof s.error_msg!="string"){let r={instancePath:t+"/error_msg",schemaPath:"\
ErrorBody/properties/error_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}if(s.request_id!==void 0&&typeof s.request_id!="string"){let r={instancePath:t+
"/request_id",schemaPath:"ErrorBody/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t,schemaPath:"Error\
Body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0){let r=s.error_code;if(!(r===
"APIG.1005"||r==="APIG.1115")){let n={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/\
error_code/enum",keyword:"enum",params:{allowedValues:Yt.allOf[1].properties.error_code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}return sr.errors=e,o===0}
sr.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Ut=or,
Xt={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIG.3020","APIG.3021","APIG.3030","AP\
IG.3097"]}}}]};function or(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=or.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
"APIG.3020"||r==="APIG.3021"||r==="APIG.3030"||r==="APIG.3097")){let n={instancePath:t+"/error_code",
schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:Xt.allOf[1].properties.
error_code.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}
return or.errors=e,o===0}or.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,
dynamicItems:!1};var Jt=tr,Kt={allOf:[{$ref:"ErrorBody"},{properties:{error_code:{enum:["APIGW.0101"]}}}]};
function tr(s,{instancePath:t="",parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){
let e=null,o=0,i=tr.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&
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
o++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.error_code!==void 0&&s.error_code!=="APIGW.0101"){
let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",
params:{allowedValues:Kt.allOf[1].properties.error_code.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),o++}return tr.errors=e,o===0}tr.evaluated={props:{error_code:!0,
error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var Qt=ir,ei={allOf:[{$ref:"ErrorBody"},
{properties:{error_code:{enum:["APIGW.0201"]}}}]};function ir(s,{instancePath:t="",parentData:u,parentDataProperty:p,
rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=ir.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===void 0){
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
"APIGW.0201"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:ei.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return ir.errors=e,o===0}ir.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var ri=nr,si={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0201"]}}}]};function nr(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=nr.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
keyword:"enum",params:{allowedValues:si.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return nr.errors=e,o===0}nr.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var oi=pr,ti={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIGW.0308"]}}}]};function pr(s,{instancePath:t="",parentData:u,
parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=pr.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.error_code===
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
"APIGW.0308"){let r={instancePath:t+"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",
keyword:"enum",params:{allowedValues:ti.allOf[1].properties.error_code.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[r]:e.push(r),o++}return pr.errors=e,o===0}pr.evaluated={props:{
error_code:!0,error_msg:!0,request_id:!0},dynamicProps:!1,dynamicItems:!1};var ii=ur,ni={allOf:[{$ref:"\
ErrorBody"},{properties:{error_code:{enum:["APIG.9008","APIG.9999"]}}}]};function ur(s,{instancePath:t="",
parentData:u,parentDataProperty:p,rootData:m=s,dynamicAnchors:d={}}={}){let e=null,o=0,i=ur.evaluated;
if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
s)&&s.error_code!==void 0){let r=s.error_code;if(!(r==="APIG.9008"||r==="APIG.9999")){let n={instancePath:t+
"/error_code",schemaPath:"#/allOf/1/properties/error_code/enum",keyword:"enum",params:{allowedValues:ni.
allOf[1].properties.error_code.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),o++}}return ur.errors=e,o===0}ur.evaluated={props:{error_code:!0,error_msg:!0,request_id:!0},
dynamicProps:!1,dynamicItems:!1};var mi={"listGateways.200":Nr,"listGateways.400":Fr,"listGateways.4\
01":Mr,"listGateways.403":Sr,"listGateways.405":Hr,"listGateways.429":Yr,"listGateways.500":Xr,"list\
Certificates.200":Kr,"listCertificates.400":Qr,"listCertificates.401":rs,"listCertificates.403":os,"\
listCertificates.404":is,"listCertificates.405":ps,"listCertificates.429":ms,"listCertificates.500":as,
"createCertificate.200":ys,"createCertificate.400":cs,"createCertificate.401":gs,"createCertificate.\
403":Ps,"createCertificate.404":bs,"createCertificate.405":ws,"createCertificate.413":ks,"createCert\
ificate.415":Is,"createCertificate.429":js,"createCertificate.500":Ds,"showCertificate.200":$s,"show\
Certificate.400":zs,"showCertificate.401":Ws,"showCertificate.403":Ts,"showCertificate.404":Fs,"show\
Certificate.405":Ms,"showCertificate.429":Ss,"showCertificate.500":Hs,"updateCertificate.200":Ys,"up\
dateCertificate.400":Us,"updateCertificate.401":Js,"updateCertificate.403":Qs,"updateCertificate.404":ro,
"updateCertificate.405":oo,"updateCertificate.413":io,"updateCertificate.415":po,"updateCertificate.\
429":mo,"updateCertificate.500":lo,"deleteCertificate.400":fo,"deleteCertificate.401":_o,"deleteCert\
ificate.403":ho,"deleteCertificate.404":qo,"deleteCertificate.405":vo,"deleteCertificate.429":Ao,"de\
leteCertificate.500":Eo,"listAttachedDomains.200":Bo,"listAttachedDomains.400":jo,"listAttachedDomai\
ns.401":Do,"listAttachedDomains.403":$o,"listAttachedDomains.404":Vo,"listAttachedDomains.405":Co,"l\
istAttachedDomains.429":No,"listAttachedDomains.500":xo,"attachDomains.400":Ro,"attachDomains.401":Zo,
"attachDomains.403":Lo,"attachDomains.404":Uo,"attachDomains.405":Jo,"attachDomains.413":Qo,"attachD\
omains.415":rt,"attachDomains.429":ot,"attachDomains.500":it,"detachDomains.400":pt,"detachDomains.4\
01":mt,"detachDomains.403":at,"detachDomains.404":yt,"detachDomains.405":ct,"detachDomains.413":gt,"\
detachDomains.415":Pt,"detachDomains.429":bt,"detachDomains.500":wt,"attachCertificateToDomain.400":kt,
"attachCertificateToDomain.401":It,"attachCertificateToDomain.403":jt,"attachCertificateToDomain.404":Dt,
"attachCertificateToDomain.405":$t,"attachCertificateToDomain.413":Vt,"attachCertificateToDomain.415":Ct,
"attachCertificateToDomain.429":Nt,"attachCertificateToDomain.500":xt,"detachCertificateFromDomain.4\
00":Rt,"detachCertificateFromDomain.401":Zt,"detachCertificateFromDomain.403":Lt,"detachCertificateF\
romDomain.404":Ut,"detachCertificateFromDomain.405":Jt,"detachCertificateFromDomain.413":Qt,"detachC\
ertificateFromDomain.415":ri,"detachCertificateFromDomain.429":oi,"detachCertificateFromDomain.500":ii};
export const validators: Readonly<Record<string, Validator | undefined>> = mi
