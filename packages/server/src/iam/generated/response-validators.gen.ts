// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../../validator.js'

var se=(i,t)=>()=>{try{return t||i((t={exports:{}}).exports,t),t.exports}catch(m){throw t=0,m}};var Q=se(h=>{"use strict";Object.defineProperty(h,"__esModule",{value:!0});h.formatNames=h.fastFormats=
h.fullFormats=void 0;function c(i,t){return{validate:i,compare:t}}h.fullFormats={date:c(G,L),time:c(
H(!0),U),"date-time":c(V(!0),X),"iso-time":c(H(),W),"iso-date-time":c(V(),J),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:pe,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ce,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative\
-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:de,int32:{type:"number",validate:ye},
int64:{type:"number",validate:le},float:{type:"number",validate:C},double:{type:"number",validate:C},
password:!0,binary:!0};h.fastFormats={...h.fullFormats,date:c(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,L),time:c(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,U),"date-time":c(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
X),"iso-time":c(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,W),"is\
o-date-time":c(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
J),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
h.formatNames=Object.keys(h.fullFormats);function te(i){return i%4===0&&(i%100!==0||i%400===0)}var oe=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ie=[0,31,28,31,30,31,30,31,31,30,31,30,31];function G(i){let t=oe.exec(i);if(!t)return!1;let m=+t[1],
u=+t[2],y=+t[3];return u>=1&&u<=12&&y>=1&&y<=(u===2&&te(m)?29:ie[u])}function L(i,t){if(i&&t)return i>
t?1:i<t?-1:0}var Z=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function H(i){return function(m){
let u=Z.exec(m);if(!u)return!1;let y=+u[1],l=+u[2],e=+u[3],o=u[4],n=u[5]==="-"?-1:1,s=+(u[6]||0),r=+(u[7]||
0);if(s>23||r>59||i&&!o)return!1;if(y<=23&&l<=59&&e<60)return!0;let a=l-r*n,p=y-s*n-(a<0?1:0);return(p===
23||p===-1)&&(a===59||a===-1)&&e<61}}function U(i,t){if(!(i&&t))return;let m=new Date("2020-01-01T"+
i).valueOf(),u=new Date("2020-01-01T"+t).valueOf();if(m&&u)return m-u}function W(i,t){if(!(i&&t))return;
let m=Z.exec(i),u=Z.exec(t);if(m&&u)return i=m[1]+m[2]+m[3],t=u[1]+u[2]+u[3],i>t?1:i<t?-1:0}var Y=/t|\s/i;
function V(i){let t=H(i);return function(u){let y=u.split(Y);return y.length===2&&G(y[0])&&t(y[1])}}
function X(i,t){if(!(i&&t))return;let m=new Date(i).valueOf(),u=new Date(t).valueOf();if(m&&u)return m-
u}function J(i,t){if(!(i&&t))return;let[m,u]=i.split(Y),[y,l]=t.split(Y),e=L(m,y);if(e!==void 0)return e||
U(u,l)}var ae=/\/|:/,ne=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function pe(i){return ae.test(i)&&ne.test(i)}var B=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function de(i){return B.lastIndex=0,B.test(i)}var ue=-(2**31),me=2**31-1;function ye(i){return Number.
isInteger(i)&&i<=me&&i>=ue}function le(i){return Number.isInteger(i)}function C(){return!0}var fe=/[^\\]\\Z/;
function ce(i){if(fe.test(i))return!1;try{return new RegExp(i),!0}catch{return!1}}});var he=k;var ee=Q().fullFormats["date-time"];function g(i,{instancePath:t="",parentData:m,parentDataProperty:u,
rootData:y=i,dynamicAnchors:l={}}={}){let e=null,o=0,n=g.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.token===void 0){let s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"\
must have required property 'token'"};e===null?e=[s]:e.push(s),o++}if(i.token!==void 0){let s=i.token;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.methods===void 0){let r={instancePath:t+"/token",schemaPath:"\
#/properties/token/required",keyword:"required",params:{missingProperty:"methods"},message:"must hav\
e required property 'methods'"};e===null?e=[r]:e.push(r),o++}if(s.expires_at===void 0){let r={instancePath:t+
"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty:"expire\
s_at"},message:"must have required property 'expires_at'"};e===null?e=[r]:e.push(r),o++}if(s.issued_at===
void 0){let r={instancePath:t+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{
missingProperty:"issued_at"},message:"must have required property 'issued_at'"};e===null?e=[r]:e.push(
r),o++}if(s.user===void 0){let r={instancePath:t+"/token",schemaPath:"#/properties/token/required",keyword:"\
required",params:{missingProperty:"user"},message:"must have required property 'user'"};e===null?e=[
r]:e.push(r),o++}if(s.methods!==void 0){let r=s.methods;if(Array.isArray(r)){let a=r.length;for(let p=0;p<
a;p++)if(typeof r[p]!="string"){let d={instancePath:t+"/token/methods/"+p,schemaPath:"#/properties/t\
oken/properties/methods/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[d]:e.push(d),o++}}else{let a={instancePath:t+"/token/methods",schemaPath:"#/properties/t\
oken/properties/methods/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[a]:e.push(a),o++}}if(s.expires_at!==void 0){let r=s.expires_at;if(typeof r=="string"){if(!ee.validate(
r)){let a={instancePath:t+"/token/expires_at",schemaPath:"#/properties/token/properties/expires_at/f\
ormat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/token/expires_at",schemaPath:"#/properties/token/p\
roperties/expires_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),o++}}if(s.issued_at!==void 0){let r=s.issued_at;if(typeof r=="string"){if(!ee.validate(
r)){let a={instancePath:t+"/token/issued_at",schemaPath:"#/properties/token/properties/issued_at/for\
mat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/token/issued_at",schemaPath:"#/properties/token/pr\
operties/issued_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[a]:e.push(a),o++}}if(s.user!==void 0){let r=s.user;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
id===void 0){let a={instancePath:t+"/token/user",schemaPath:"#/properties/token/properties/user/requ\
ired",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[a]:e.push(a),o++}if(r.name===void 0){let a={instancePath:t+"/token/user",schemaPath:"#/prope\
rties/token/properties/user/required",keyword:"required",params:{missingProperty:"name"},message:"mu\
st have required property 'name'"};e===null?e=[a]:e.push(a),o++}if(r.domain===void 0){let a={instancePath:t+
"/token/user",schemaPath:"#/properties/token/properties/user/required",keyword:"required",params:{missingProperty:"\
domain"},message:"must have required property 'domain'"};e===null?e=[a]:e.push(a),o++}if(r.id!==void 0&&
typeof r.id!="string"){let a={instancePath:t+"/token/user/id",schemaPath:"#/properties/token/propert\
ies/user/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),o++}if(r.name!==void 0&&typeof r.name!="string"){let a={instancePath:t+"/token/user/\
name",schemaPath:"#/properties/token/properties/user/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}if(r.domain!==void 0){let a=r.domain;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===void 0){let p={instancePath:t+"/token/user/do\
main",schemaPath:"Domain/required",keyword:"required",params:{missingProperty:"id"},message:"must ha\
ve required property 'id'"};e===null?e=[p]:e.push(p),o++}if(a.name===void 0){let p={instancePath:t+"\
/token/user/domain",schemaPath:"Domain/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[p]:e.push(p),o++}if(a.id!==void 0&&typeof a.
id!="string"){let p={instancePath:t+"/token/user/domain/id",schemaPath:"Domain/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}if(a.name!==void 0&&
typeof a.name!="string"){let p={instancePath:t+"/token/user/domain/name",schemaPath:"Domain/properti\
es/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),o++}}else{let p={instancePath:t+"/token/user/domain",schemaPath:"Domain/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),o++}}if(r.password_expires_at!==void 0&&
typeof r.password_expires_at!="string"){let a={instancePath:t+"/token/user/password_expires_at",schemaPath:"\
#/properties/token/properties/user/properties/password_expires_at/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/token/\
user",schemaPath:"#/properties/token/properties/user/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),o++}}if(s.project!==void 0){let r=s.project;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0){let a={instancePath:t+"/token/project",schemaPath:"#/\
properties/token/properties/project/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[a]:e.push(a),o++}if(r.name===void 0){let a={instancePath:t+
"/token/project",schemaPath:"#/properties/token/properties/project/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),o++}if(r.
domain===void 0){let a={instancePath:t+"/token/project",schemaPath:"#/properties/token/properties/pr\
oject/required",keyword:"required",params:{missingProperty:"domain"},message:"must have required pro\
perty 'domain'"};e===null?e=[a]:e.push(a),o++}if(r.id!==void 0&&typeof r.id!="string"){let a={instancePath:t+
"/token/project/id",schemaPath:"#/properties/token/properties/project/properties/id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}if(r.name!==void 0&&
typeof r.name!="string"){let a={instancePath:t+"/token/project/name",schemaPath:"#/properties/token/\
properties/project/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[a]:e.push(a),o++}if(r.domain!==void 0){let a=r.domain;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.id===void 0){let p={instancePath:t+"/token/project/domain",schemaPath:"Domain/requi\
red",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[p]:e.push(p),o++}if(a.name===void 0){let p={instancePath:t+"/token/project/domain",schemaPath:"\
Domain/required",keyword:"required",params:{missingProperty:"name"},message:"must have required prop\
erty 'name'"};e===null?e=[p]:e.push(p),o++}if(a.id!==void 0&&typeof a.id!="string"){let p={instancePath:t+
"/token/project/domain/id",schemaPath:"Domain/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),o++}if(a.name!==void 0&&typeof a.name!="strin\
g"){let p={instancePath:t+"/token/project/domain/name",schemaPath:"Domain/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}}else{let p={instancePath:t+
"/token/project/domain",schemaPath:"Domain/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[p]:e.push(p),o++}}}else{let a={instancePath:t+"/token/project",schemaPath:"\
#/properties/token/properties/project/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[a]:e.push(a),o++}}if(s.roles!==void 0){let r=s.roles;if(Array.isArray(r)){let a=r.
length;for(let p=0;p<a;p++){let d=r[p];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.id===void 0){
let f={instancePath:t+"/token/roles/"+p,schemaPath:"#/properties/token/properties/roles/items/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[f]:e.push(f),o++}if(d.name===void 0){let f={instancePath:t+"/token/roles/"+p,schemaPath:"#/p\
roperties/token/properties/roles/items/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[f]:e.push(f),o++}if(d.id!==void 0&&typeof d.
id!="string"){let f={instancePath:t+"/token/roles/"+p+"/id",schemaPath:"#/properties/token/propertie\
s/roles/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[f]:e.push(f),o++}if(d.name!==void 0&&typeof d.name!="string"){let f={instancePath:t+"/token/\
roles/"+p+"/name",schemaPath:"#/properties/token/properties/roles/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),o++}}else{let f={instancePath:t+
"/token/roles/"+p,schemaPath:"#/properties/token/properties/roles/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),o++}}}else{let a={instancePath:t+"\
/token/roles",schemaPath:"#/properties/token/properties/roles/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[a]:e.push(a),o++}}if(s.catalog!==void 0){let r=s.catalog;if(Array.
isArray(r)){let a=r.length;for(let p=0;p<a;p++){let d=r[p];if(!(d&&typeof d=="object"&&!Array.isArray(
d))){let f={instancePath:t+"/token/catalog/"+p,schemaPath:"#/properties/token/properties/catalog/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),o++}}}else{
let a={instancePath:t+"/token/catalog",schemaPath:"#/properties/token/properties/catalog/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:t+
"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return g.errors=e,o===
0}g.evaluated={props:{token:!0},dynamicProps:!1,dynamicItems:!1};function k(i,{instancePath:t="",parentData:m,
parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){let e=null,o=0,n=k.evaluated;return n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),g(i,{instancePath:t,parentData:m,parentDataProperty:u,
rootData:y,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),o=e.length),k.errors=e,o===0}
k.evaluated={props:{token:!0},dynamicProps:!1,dynamicItems:!1};var ge=b;function b(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=b.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return b.errors=e,o===0}b.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Pe=q;function q(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=q.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return q.errors=e,o===0}q.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var ke=v;function v(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=v.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return v.errors=e,o===0}v.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var be=w;function w(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=w.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return w.errors=e,o===0}w.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var qe=j;function j(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=j.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return j.errors=e,o===0}j.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var ve=E;function E(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=E.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return E.errors=e,o===0}E.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var we=K;function K(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=K.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
g(i,{instancePath:t,parentData:m,parentDataProperty:u,rootData:y,dynamicAnchors:l})||(e=e===null?g.errors:
e.concat(g.errors),o=e.length),K.errors=e,o===0}K.evaluated={props:{token:!0},dynamicProps:!1,dynamicItems:!1};
var je=A;function A(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=A.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return A.errors=e,o===0}A.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Ee=D;function D(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=D.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return D.errors=e,o===0}D.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Ke=_;function _(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=_.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return _.errors=e,o===0}_.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Ae=$;function $(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=$.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return $.errors=e,o===0}$.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var De=z;function z(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return z.errors=e,o===0}z.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var _e=I;function I(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=I.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return I.errors=e,o===0}I.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var $e=N;function N(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=N.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return N.errors=e,o===0}N.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var ze=T;function T(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=T.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return T.errors=e,o===0}T.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Ie=x;var re={type:"object",required:["projects"],properties:{projects:{type:"array",items:{$ref:"Project"}},
links:{type:"object",properties:{self:{type:"string"},previous:{type:["string","null"]},next:{type:[
"string","null"]}}}}};function P(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=P.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.projects===void 0){let s={instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"projects"},message:"must have required property\
 'projects'"};e===null?e=[s]:e.push(s),o++}if(i.projects!==void 0){let s=i.projects;if(Array.isArray(
s)){let r=s.length;for(let a=0;a<r;a++){let p=s[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.
id===void 0){let d={instancePath:t+"/projects/"+a,schemaPath:"Project/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[d]:e.push(d),o++}if(p.
name===void 0){let d={instancePath:t+"/projects/"+a,schemaPath:"Project/required",keyword:"required",
params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[d]:e.push(
d),o++}if(p.domain_id===void 0){let d={instancePath:t+"/projects/"+a,schemaPath:"Project/required",keyword:"\
required",params:{missingProperty:"domain_id"},message:"must have required property 'domain_id'"};e===
null?e=[d]:e.push(d),o++}if(p.enabled===void 0){let d={instancePath:t+"/projects/"+a,schemaPath:"Pro\
ject/required",keyword:"required",params:{missingProperty:"enabled"},message:"must have required pro\
perty 'enabled'"};e===null?e=[d]:e.push(d),o++}if(p.id!==void 0&&typeof p.id!="string"){let d={instancePath:t+
"/projects/"+a+"/id",schemaPath:"Project/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),o++}if(p.name!==void 0&&typeof p.name!="string"){let d={instancePath:t+
"/projects/"+a+"/name",schemaPath:"Project/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[d]:e.push(d),o++}if(p.domain_id!==void 0&&typeof p.domain_id!=
"string"){let d={instancePath:t+"/projects/"+a+"/domain_id",schemaPath:"Project/properties/domain_id\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),o++}
if(p.enabled!==void 0&&typeof p.enabled!="boolean"){let d={instancePath:t+"/projects/"+a+"/enabled",
schemaPath:"Project/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[d]:e.push(d),o++}if(p.parent_id!==void 0&&typeof p.parent_id!="string"){let d={
instancePath:t+"/projects/"+a+"/parent_id",schemaPath:"Project/properties/parent_id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),o++}if(p.is_domain!==
void 0&&typeof p.is_domain!="boolean"){let d={instancePath:t+"/projects/"+a+"/is_domain",schemaPath:"\
Project/properties/is_domain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[d]:e.push(d),o++}if(p.description!==void 0&&typeof p.description!="string"){let d={instancePath:t+
"/projects/"+a+"/description",schemaPath:"Project/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),o++}if(p.links!==void 0){let d=p.links;
if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.self!==void 0&&typeof d.self!="string"){let f={instancePath:t+
"/projects/"+a+"/links/self",schemaPath:"Project/properties/links/properties/self/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),o++}}else{let f={instancePath:t+
"/projects/"+a+"/links",schemaPath:"Project/properties/links/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[f]:e.push(f),o++}}}else{let d={instancePath:t+"/projects/"+
a,schemaPath:"Project/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[d]:e.push(d),o++}}}else{let r={instancePath:t+"/projects",schemaPath:"#/properties/projects/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}if(i.links!==
void 0){let s=i.links;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.self!==void 0&&typeof s.self!=
"string"){let r={instancePath:t+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s.previous!==
void 0){let r=s.previous;if(typeof r!="string"&&r!==null){let a={instancePath:t+"/links/previous",schemaPath:"\
#/properties/links/properties/previous/type",keyword:"type",params:{type:re.properties.links.properties.
previous.type},message:"must be string,null"};e===null?e=[a]:e.push(a),o++}}if(s.next!==void 0){let r=s.
next;if(typeof r!="string"&&r!==null){let a={instancePath:t+"/links/next",schemaPath:"#/properties/l\
inks/properties/next/type",keyword:"type",params:{type:re.properties.links.properties.next.type},message:"\
must be string,null"};e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:t+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return P.errors=e,o===0}P.evaluated={props:{
projects:!0,links:!0},dynamicProps:!1,dynamicItems:!1};function x(i,{instancePath:t="",parentData:m,
parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){let e=null,o=0,n=x.evaluated;return n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),P(i,{instancePath:t,parentData:m,parentDataProperty:u,
rootData:y,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),o=e.length),x.errors=e,o===0}
x.evaluated={props:{projects:!0,links:!0},dynamicProps:!1,dynamicItems:!1};var Ne=F;function F(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=F.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return F.errors=e,o===0}F.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Te=M;function M(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=M.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return M.errors=e,o===0}M.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var xe=O;function O(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=O.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return O.errors=e,o===0}O.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Fe=R;function R(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=R.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return R.errors=e,o===0}R.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Me=S;function S(i,{instancePath:t="",parentData:m,parentDataProperty:u,rootData:y=i,dynamicAnchors:l={}}={}){
let e=null,o=0,n=S.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let s={instancePath:t,schemaPath:"Keysto\
neError/required",keyword:"required",params:{missingProperty:"error"},message:"must have required pr\
operty 'error'"};e===null?e=[s]:e.push(s),o++}if(i.error!==void 0){let s=i.error;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneErr\
or/properties/error/required",keyword:"required",params:{missingProperty:"code"},message:"must have \
required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.message===void 0){let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),o++}if(s.title===
void 0){let r={instancePath:t+"/error",schemaPath:"KeystoneError/properties/error/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[r]:e.push(r),o++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/error/code",schemaPath:"KeystoneError/properties/error/properties/code/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}}
if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:t+"/error/message",schemaPath:"\
KeystoneError/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0&&typeof s.title!="string"){let r={
instancePath:t+"/error/title",schemaPath:"KeystoneError/properties/error/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+
"/error",schemaPath:"KeystoneError/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"KeystoneError\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return S.errors=e,o===0}S.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Se={"vali\
dateToken.200":he,"validateToken.401":ge,"validateToken.403":Pe,"validateToken.404":ke,"validateToke\
n.405":be,"validateToken.500":qe,"validateToken.503":ve,"createToken.201":we,"createToken.400":je,"c\
reateToken.401":Ee,"createToken.403":Ke,"createToken.404":Ae,"createToken.405":De,"createToken.413":_e,
"createToken.500":$e,"createToken.503":ze,"listProjects.200":Ie,"listProjects.401":Ne,"listProjects.\
403":Te,"listProjects.405":xe,"listProjects.500":Fe,"listProjects.503":Me};
export const validators: Readonly<Record<string, Validator | undefined>> = Se
