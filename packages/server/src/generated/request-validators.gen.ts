// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../validator.js'

var ee=(t,a)=>()=>{try{return a||t((a={exports:{}}).exports,a),a.exports}catch(l){throw a=0,l}};var X=ee(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});function W(t){let a=t.length,
l=0,d=0,f;for(;d<a;)l++,f=t.charCodeAt(d++),f>=55296&&f<=56319&&d<a&&(f=t.charCodeAt(d),(f&64512)===
56320&&d++);return l}J.default=W;W.code='require("ajv/dist/runtime/ucs2length").default'});var te=A;var h=new RegExp("^[0-9a-f]{32}$","u");function A(t,{instancePath:a="",parentData:l,parentDataProperty:d,
rootData:f=t,dynamicAnchors:u={}}={}){let e=null,s=0,n=A.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){
let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"project_id"},
message:"must have required property 'project_id'"};e===null?e=[i]:e.push(i),s++}if(t.project_id!==void 0){
let i=t.project_id;if(typeof i=="string"){if(!h.test(i)){let r={instancePath:a+"/project_id",schemaPath:"\
#/properties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must m\
atch pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/project_i\
d",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return A.errors=e,s===
0}A.evaluated={props:{project_id:!0},dynamicProps:!1,dynamicItems:!1};var re=C;var k=new RegExp("^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$","u");function C(t,{
instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){let e=null,
s=0,n=C.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){t.offset===void 0&&(t.offset=0),t.limit===void 0&&(t.limit=20);let i=t.
offset;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:a+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[p]:e.push(p),s++}let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[p]:e.push(p),s++}if(t.instance_id!==void 0){let p=t.instance_id;if(typeof p==
"string"){if(!k.test(p)){let y={instancePath:a+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"\
pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'\
must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[y]:
e.push(y),s++}}else{let y={instancePath:a+"/instance_id",schemaPath:"GatewayId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}if(t.instance_name!==
void 0&&typeof t.instance_name!="string"){let p={instancePath:a+"/instance_name",schemaPath:"#/prope\
rties/instance_name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),s++}if(t.status!==void 0&&typeof t.status!="string"){let p={instancePath:a+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),s++}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return C.errors=e,s===0}C.evaluated={props:{
offset:!0,limit:!0,instance_id:!0,instance_name:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var se=D;function D(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=D.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[i]:e.push(i),s++}if(t.project_id!==void 0){let i=t.project_id;if(typeof i==
"string"){if(!h.test(i)){let r={instancePath:a+"/project_id",schemaPath:"#/properties/project_id/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}\
$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/project_id",schemaPath:"#/properties\
/project_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}return D.errors=e,s===0}D.evaluated={props:{project_id:!0},
dynamicProps:!1,dynamicItems:!1};var ie=N;var Q={type:"string",enum:["instance","global"]};function N(t,{instancePath:a="",parentData:l,parentDataProperty:d,
rootData:f=t,dynamicAnchors:u={}}={}){let e=null,s=0,n=N.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.offset===void 0&&(t.
offset=0),t.limit===void 0&&(t.limit=20),t.instance_id===void 0){let p={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"instance_id"},message:"must have required pro\
perty 'instance_id'"};e===null?e=[p]:e.push(p),s++}if(t.instance_id!==void 0){let p=t.instance_id;if(typeof p==
"string"){if(!k.test(p)){let y={instancePath:a+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"\
pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'\
must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[y]:
e.push(y),s++}}else{let y={instancePath:a+"/instance_id",schemaPath:"GatewayId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}let i=t.offset;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:a+"/offset",schemaPath:"#/properties/\
offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(
p),s++}let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[p]:e.push(p),s++}if(t.name!==void 0&&typeof t.name!="string"){let p={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[p]:e.push(p),s++}if(t.common_name!==void 0&&typeof t.common_name!="string"){let p={
instancePath:a+"/common_name",schemaPath:"#/properties/common_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(t.signature_algorithm!==void 0&&typeof t.
signature_algorithm!="string"){let p={instancePath:a+"/signature_algorithm",schemaPath:"#/properties\
/signature_algorithm/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),s++}if(t.type!==void 0){let p=t.type;if(typeof p!="string"){let y={instancePath:a+"/\
type",schemaPath:"CertificateType/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[y]:e.push(y),s++}if(!(p==="instance"||p==="global")){let y={instancePath:a+"/type",schemaPath:"\
CertificateType/enum",keyword:"enum",params:{allowedValues:Q.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[y]:e.push(y),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return N.errors=
e,s===0}N.evaluated={props:{instance_id:!0,offset:!0,limit:!0,name:!0,common_name:!0,signature_algorithm:!0,
type:!0},dynamicProps:!1,dynamicItems:!1};var ae=x;function x(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=x.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[i]:e.push(i),s++}if(t.project_id!==void 0){let i=t.project_id;if(typeof i==
"string"){if(!h.test(i)){let r={instancePath:a+"/project_id",schemaPath:"#/properties/project_id/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}\
$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/project_id",schemaPath:"#/properties\
/project_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}return x.errors=e,s===0}x.evaluated={props:{project_id:!0},
dynamicProps:!1,dynamicItems:!1};var ne=L;var pe=new RegExp("^[!-~]{1,128}$","u");function L(t,{instancePath:a="",parentData:l,parentDataProperty:d,
rootData:f=t,dynamicAnchors:u={}}={}){let e=null,s=0,n=L.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["Idempotency-Key"]!==
void 0){let i=t["Idempotency-Key"];if(typeof i=="string"){if(!pe.test(i)){let r={instancePath:a+"/Id\
empotency-Key",schemaPath:"#/properties/Idempotency-Key/pattern",keyword:"pattern",params:{pattern:"\
^[!-~]{1,128}$"},message:'must match pattern "^[!-~]{1,128}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:a+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{let i={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}
return L.errors=e,s===0}L.evaluated={props:{"Idempotency-Key":!0},dynamicProps:!1,dynamicItems:!1};var oe=T;var _=X().default,Y=new RegExp("^[A-Za-z][A-Za-z0-9_]*$","u");function b(t,{instancePath:a="",parentData:l,
parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){let e=null,s=0,n=b.evaluated;n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0);let i=s,r=!0,p=s;if(t&&typeof t=="object"&&!Array.
isArray(t)){let o;if(t.type===void 0&&(o="type")){let m={};e===null?e=[m]:e.push(m),s++}else if(t.type!==
void 0&&t.type!=="instance"){let m={};e===null?e=[m]:e.push(m),s++}}var y=p===s;if(s=i,e!==null&&(i?
e.length=i:e=null),y){let o=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.instance_id===void 0){let c={
instancePath:a,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"instance_id"},
message:"must have required property 'instance_id'"};e===null?e=[c]:e.push(c),s++}var y=o===s;if(r=y,
r){var j={};j.instance_id=!0,j.type=!0}}if(!r){let o={instancePath:a,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[o]:e.push(o),s++}if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0&&(t.type="global"),t.name===void 0){let m={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"m\
ust have required property 'name'"};e===null?e=[m]:e.push(m),s++}if(t.cert_content===void 0){let m={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cert_content"},message:"\
must have required property 'cert_content'"};e===null?e=[m]:e.push(m),s++}if(t.private_key===void 0){
let m={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"private_ke\
y"},message:"must have required property 'private_key'"};e===null?e=[m]:e.push(m),s++}for(let m in t)
if(!(m==="name"||m==="cert_content"||m==="private_key"||m==="type"||m==="instance_id"||m==="trusted_\
root_ca")){let c={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),
s++}if(t.name!==void 0){let m=t.name;if(typeof m=="string"){if(_(m)>50){let c={instancePath:a+"/name",
schemaPath:"CertificateName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have \
more than 50 characters"};e===null?e=[c]:e.push(c),s++}if(_(m)<4){let c={instancePath:a+"/name",schemaPath:"\
CertificateName/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 \
characters"};e===null?e=[c]:e.push(c),s++}if(!Y.test(m)){let c={instancePath:a+"/name",schemaPath:"C\
ertificateName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must m\
atch pattern "^[A-Za-z][A-Za-z0-9_]*$"'};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:a+"/\
name",schemaPath:"CertificateName/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[c]:e.push(c),s++}}if(t.cert_content!==void 0){let m=t.cert_content;if(typeof m=="str\
ing"){if(_(m)>65536){let c={instancePath:a+"/cert_content",schemaPath:"CertificateContent/maxLength",
keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?
e=[c]:e.push(c),s++}if(_(m)<1){let c={instancePath:a+"/cert_content",schemaPath:"CertificateContent/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[c]:e.push(c),s++}}else{let c={instancePath:a+"/cert_content",schemaPath:"CertificateContent/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}
if(t.private_key!==void 0){let m=t.private_key;if(typeof m=="string"){if(_(m)>65536){let c={instancePath:a+
"/private_key",schemaPath:"PrivateKey/maxLength",keyword:"maxLength",params:{limit:65536},message:"m\
ust NOT have more than 65536 characters"};e===null?e=[c]:e.push(c),s++}if(_(m)<1){let c={instancePath:a+
"/private_key",schemaPath:"PrivateKey/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:a+"/privat\
e_key",schemaPath:"PrivateKey/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[c]:e.push(c),s++}}let o=t.type;if(typeof o!="string"){let m={instancePath:a+"/type",schemaPath:"\
CertificateType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:
e.push(m),s++}if(!(o==="instance"||o==="global")){let m={instancePath:a+"/type",schemaPath:"Certific\
ateType/enum",keyword:"enum",params:{allowedValues:Q.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[m]:e.push(m),s++}if(t.instance_id!==void 0){let m=t.instance_id;if(typeof m==
"string"){if(!k.test(m)){let c={instancePath:a+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"\
pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'\
must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[c]:
e.push(c),s++}}else{let c={instancePath:a+"/instance_id",schemaPath:"GatewayId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}if(t.trusted_root_ca!==
void 0){let m=t.trusted_root_ca;if(typeof m=="string"){if(_(m)>65536){let c={instancePath:a+"/truste\
d_root_ca",schemaPath:"#/properties/trusted_root_ca/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:a+
"/trusted_root_ca",schemaPath:"#/properties/trusted_root_ca/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}}else{let o={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}
return b.errors=e,s===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(t,{instancePath:a="",
parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){let e=null,s=0,n=T.evaluated;
return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),b(t,{instancePath:a,parentData:l,
parentDataProperty:d,rootData:f,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),s=e.length),
T.errors=e,s===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ce=O;function O(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=O.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[i]:e.push(i),s++}if(t.certificate_id===void 0){let i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[i]:e.push(i),s++}if(t.project_id!==void 0){let i=t.
project_id;if(typeof i=="string"){if(!h.test(i)){let r={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}}if(t.certificate_id!==void 0){let i=t.certificate_id;if(typeof i==
"string"){if(!h.test(i)){let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[i]:e.push(i),s++}return O.errors=e,s===0}O.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var me=E;function E(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=E.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[i]:e.push(i),s++}if(t.certificate_id===void 0){let i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[i]:e.push(i),s++}if(t.project_id!==void 0){let i=t.
project_id;if(typeof i=="string"){if(!h.test(i)){let r={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}}if(t.certificate_id!==void 0){let i=t.certificate_id;if(typeof i==
"string"){if(!h.test(i)){let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[i]:e.push(i),s++}return E.errors=e,s===0}E.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var fe=z;function q(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=q.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let i={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[i]:e.push(i),s++}if(t.cert_content===void 0){let i={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"cert_content"},message:"must have required property '\
cert_content'"};e===null?e=[i]:e.push(i),s++}if(t.private_key===void 0){let i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"private_key"},message:"must have required pr\
operty 'private_key'"};e===null?e=[i]:e.push(i),s++}for(let i in t)if(!(i==="name"||i==="cert_conten\
t"||i==="private_key"||i==="type"||i==="instance_id"||i==="trusted_root_ca")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(t.name!==void 0){let i=t.name;
if(typeof i=="string"){if(_(i)>50){let r={instancePath:a+"/name",schemaPath:"CertificateName/maxLeng\
th",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?
e=[r]:e.push(r),s++}if(_(i)<4){let r={instancePath:a+"/name",schemaPath:"CertificateName/minLength",
keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};e===null?e=[r]:
e.push(r),s++}if(!Y.test(i)){let r={instancePath:a+"/name",schemaPath:"CertificateName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_]*$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/name",schemaPath:"CertificateName\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}
if(t.cert_content!==void 0){let i=t.cert_content;if(typeof i=="string"){if(_(i)>65536){let r={instancePath:a+
"/cert_content",schemaPath:"CertificateContent/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"};e===null?e=[r]:e.push(r),s++}if(_(i)<1){let r={instancePath:a+
"/cert_content",schemaPath:"CertificateContent/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/c\
ert_content",schemaPath:"CertificateContent/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[r]:e.push(r),s++}}if(t.private_key!==void 0){let i=t.private_key;if(typeof i==
"string"){if(_(i)>65536){let r={instancePath:a+"/private_key",schemaPath:"PrivateKey/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[r]:e.
push(r),s++}if(_(i)<1){let r={instancePath:a+"/private_key",schemaPath:"PrivateKey/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),
s++}}else{let r={instancePath:a+"/private_key",schemaPath:"PrivateKey/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(t.type!==void 0){let i=t.type;if(typeof i!=
"string"){let r={instancePath:a+"/type",schemaPath:"CertificateType/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="instance"||i==="global")){
let r={instancePath:a+"/type",schemaPath:"CertificateType/enum",keyword:"enum",params:{allowedValues:Q.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(t.instance_id!==
void 0){let i=t.instance_id;if(typeof i=="string"){if(!k.test(i)){let r={instancePath:a+"/instance_i\
d",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:\
-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a\
-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/instance_id",
schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}if(t.trusted_root_ca!==void 0){let i=t.trusted_root_ca;if(typeof i=="string"){if(_(
i)>65536){let r={instancePath:a+"/trusted_root_ca",schemaPath:"#/properties/trusted_root_ca/maxLengt\
h",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/trusted_root_ca",schemaPath:"#/properties/tru\
sted_root_ca/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}return q.errors=e,s===0}q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function z(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=z.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
q(t,{instancePath:a,parentData:l,parentDataProperty:d,rootData:f,dynamicAnchors:u})||(e=e===null?q.errors:
e.concat(q.errors),s=e.length),z.errors=e,s===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var de=Z;function Z(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=Z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[i]:e.push(i),s++}if(t.certificate_id===void 0){let i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[i]:e.push(i),s++}if(t.project_id!==void 0){let i=t.
project_id;if(typeof i=="string"){if(!h.test(i)){let r={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}}if(t.certificate_id!==void 0){let i=t.certificate_id;if(typeof i==
"string"){if(!h.test(i)){let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[i]:e.push(i),s++}return Z.errors=e,s===0}Z.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var le=G;function G(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=G.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[i]:e.push(i),s++}if(t.certificate_id===void 0){let i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[i]:e.push(i),s++}if(t.project_id!==void 0){let i=t.
project_id;if(typeof i=="string"){if(!h.test(i)){let r={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}}if(t.certificate_id!==void 0){let i=t.certificate_id;if(typeof i==
"string"){if(!h.test(i)){let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[i]:e.push(i),s++}return G.errors=e,s===0}G.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var ue=K;function K(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=K.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){t.offset===void 0&&(t.offset=0),t.limit===void 0&&(t.limit=20);
let i=t.offset;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:a+"/off\
set",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[p]:e.push(p),s++}let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let p={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}if(t.url_domain!==void 0&&typeof t.
url_domain!="string"){let p={instancePath:a+"/url_domain",schemaPath:"#/properties/url_domain/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{let i={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[i]:e.push(i),s++}return K.errors=e,s===0}K.evaluated={props:{offset:!0,limit:!0,url_domain:!0},
dynamicProps:!1,dynamicItems:!1};var ye=F;function F(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=F.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[i]:e.push(i),s++}if(t.certificate_id===void 0){let i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[i]:e.push(i),s++}if(t.project_id!==void 0){let i=t.
project_id;if(typeof i=="string"){if(!h.test(i)){let r={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}}if(t.certificate_id!==void 0){let i=t.certificate_id;if(typeof i==
"string"){if(!h.test(i)){let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[i]:e.push(i),s++}return F.errors=e,s===0}F.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var he=V;var ge=new RegExp("^(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.\\-]*[A-Za-z0-9_])?$","u");function $(t,{instancePath:a="",
parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){let e=null,s=0,n=$.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.domain===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
domain"},message:"must have required property 'domain'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="domain"||r==="instance_ids"||r==="verified_client_certificate_enabled")){let p={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.domain!==void 0){let r=t.domain;
if(typeof r=="string"){if(_(r)>255){let p={instancePath:a+"/domain",schemaPath:"DomainName/maxLength",
keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=
[p]:e.push(p),s++}if(_(r)<1){let p={instancePath:a+"/domain",schemaPath:"DomainName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),
s++}if(!ge.test(r)){let p={instancePath:a+"/domain",schemaPath:"DomainName/pattern",keyword:"pattern",
params:{pattern:"^(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.\\-]*[A-Za-z0-9_])?$"},message:'must match pat\
tern "^(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.\\-]*[A-Za-z0-9_])?$"'};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:a+"/domain",schemaPath:"DomainName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}}if(t.instance_ids!==void 0){let r=t.instance_ids,p=s,
y=!0,j=s;if(Array.isArray(r)&&r.length>100){let o={};e===null?e=[o]:e.push(o),s++}var i=j===s;if(s=p,
e!==null&&(p?e.length=p:e=null),i){let o=s;if(Array.isArray(r)){let c=r.length;for(let g=0;g<c;g++){
let I=r[g];if(typeof I=="string"){if(!k.test(I)){let v={instancePath:a+"/instance_ids/"+g,schemaPath:"\
GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3\
}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9\
a-f]{12})$"'};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:a+"/instance_ids/"+g,schemaPath:"\
GatewayId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(
v),s++}}}var i=o===s;y=i}if(!y){let o={instancePath:a+"/instance_ids",schemaPath:"#/properties/insta\
nce_ids/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};
e===null?e=[o]:e.push(o),s++}if(Array.isArray(r)){if(r.length>100){let o={instancePath:a+"/instance_\
ids",schemaPath:"#/properties/instance_ids/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/insta\
nce_ids",schemaPath:"#/properties/instance_ids/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[o]:e.push(o),s++}}if(t.verified_client_certificate_enabled!==void 0&&typeof t.
verified_client_certificate_enabled!="boolean"){let r={instancePath:a+"/verified_client_certificate_\
enabled",schemaPath:"ClientVerification/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $.errors=e,
s===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function P(t,{instancePath:a="",parentData:l,
parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){let e=null,s=0,n=P.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.domains===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"do\
mains"},message:"must have required property 'domains'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(r!=="domains"){let p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[p]:e.
push(p),s++}if(t.domains!==void 0){let r=t.domains,p=s,y=!0,j=s;if(Array.isArray(r)&&r.length>100){let o={};
e===null?e=[o]:e.push(o),s++}var i=j===s;if(s=p,e!==null&&(p?e.length=p:e=null),i){let o=s;if(Array.
isArray(r)){let c=r.length;for(let g=0;g<c;g++)$(r[g],{instancePath:a+"/domains/"+g,parentData:r,parentDataProperty:g,
rootData:f,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),s=e.length)}var i=o===s;y=i}if(!y){
let o={instancePath:a+"/domains",schemaPath:"#/properties/domains/allOf/0/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[o]:e.push(o),s++}if(Array.isArray(r)){if(r.length>
100){let o={instancePath:a+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[o]:e.push(o),s++}if(r.length<
1){let o={instancePath:a+"/domains",schemaPath:"#/properties/domains/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+
"/domains",schemaPath:"#/properties/domains/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return P.errors=e,
s===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(t,{instancePath:a="",parentData:l,
parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){let e=null,s=0,n=V.evaluated;return n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),P(t,{instancePath:a,parentData:l,parentDataProperty:d,
rootData:f,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),s=e.length),V.errors=e,s===0}
V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _e=M;function M(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=M.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[i]:e.push(i),s++}if(t.certificate_id===void 0){let i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[i]:e.push(i),s++}if(t.project_id!==void 0){let i=t.
project_id;if(typeof i=="string"){if(!h.test(i)){let r={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}}if(t.certificate_id!==void 0){let i=t.certificate_id;if(typeof i==
"string"){if(!h.test(i)){let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}}else{
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[i]:e.push(i),s++}return M.errors=e,s===0}M.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var ve=R;function R(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=R.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
P(t,{instancePath:a,parentData:l,parentDataProperty:d,rootData:f,dynamicAnchors:u})||(e=e===null?P.errors:
e.concat(P.errors),s=e.length),R.errors=e,s===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Pe=S;function S(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=S.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[i]:e.push(i),s++}if(t.instance_id===void 0){let i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"instance_id"},message:"must have required pr\
operty 'instance_id'"};e===null?e=[i]:e.push(i),s++}if(t.group_id===void 0){let i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"group_id"},message:"must have required prope\
rty 'group_id'"};e===null?e=[i]:e.push(i),s++}if(t.domain_id===void 0){let i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"domain_id"},message:"must have required prop\
erty 'domain_id'"};e===null?e=[i]:e.push(i),s++}if(t.project_id!==void 0){let i=t.project_id;if(typeof i==
"string"){if(!h.test(i)){let r={instancePath:a+"/project_id",schemaPath:"#/properties/project_id/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}\
$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/project_id",schemaPath:"#/properties\
/project_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}if(t.instance_id!==void 0){let i=t.instance_id;if(typeof i=="string"){if(!k.test(i)){let r={
instancePath:a+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:\
[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-\
f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+
"/instance_id",schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}}if(t.group_id!==void 0){let i=t.group_id;if(typeof i=="string"){
if(!h.test(i)){let r={instancePath:a+"/group_id",schemaPath:"#/properties/group_id/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=
[r]:e.push(r),s++}}else{let r={instancePath:a+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(t.domain_id!==
void 0){let i=t.domain_id;if(typeof i=="string"){if(!h.test(i)){let r={instancePath:a+"/domain_id",schemaPath:"\
#/properties/domain_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must ma\
tch pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/domain_id",
schemaPath:"#/properties/domain_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return S.errors=e,s===0}S.evaluated=
{props:{project_id:!0,instance_id:!0,group_id:!0,domain_id:!0},dynamicProps:!1,dynamicItems:!1};var we=U;function w(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=w.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.certificate_ids===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"certificate_ids"},message:"must have require\
d property 'certificate_ids'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="certificate_ids"||
r==="verified_client_certificate_enabled")){let p={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prope\
rties"};e===null?e=[p]:e.push(p),s++}if(t.certificate_ids!==void 0){let r=t.certificate_ids,p=s,y=!0,
j=s;if(Array.isArray(r)&&r.length>1){let o={};e===null?e=[o]:e.push(o),s++}var i=j===s;if(s=p,e!==null&&
(p?e.length=p:e=null),i){let o=s;if(Array.isArray(r)){let c=r.length;for(let g=0;g<c;g++){let I=r[g];
if(typeof I=="string"){if(!h.test(I)){let v={instancePath:a+"/certificate_ids/"+g,schemaPath:"Certif\
icateId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[\
0-9a-f]{32}$"'};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:a+"/certificate_ids/"+g,schemaPath:"\
CertificateId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.
push(v),s++}}}var i=o===s;y=i}if(!y){let o={instancePath:a+"/certificate_ids",schemaPath:"#/properti\
es/certificate_ids/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then\
" schema'};e===null?e=[o]:e.push(o),s++}if(Array.isArray(r)){if(r.length>1){let o={instancePath:a+"/\
certificate_ids",schemaPath:"#/properties/certificate_ids/maxItems",keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"};e===null?e=[o]:e.push(o),s++}if(r.length<1){let o={instancePath:a+
"/certificate_ids",schemaPath:"#/properties/certificate_ids/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+
"/certificate_ids",schemaPath:"#/properties/certificate_ids/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(t.verified_client_certificate_enabled!==void 0&&
typeof t.verified_client_certificate_enabled!="boolean"){let r={instancePath:a+"/verified_client_cer\
tificate_enabled",schemaPath:"ClientVerification/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return w.errors=
e,s===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:a="",parentData:l,
parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){let e=null,s=0,n=U.evaluated;return n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),w(t,{instancePath:a,parentData:l,parentDataProperty:d,
rootData:f,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),s=e.length),U.errors=e,s===0}
U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var je=B;function B(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=B.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[i]:e.push(i),s++}if(t.instance_id===void 0){let i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"instance_id"},message:"must have required pr\
operty 'instance_id'"};e===null?e=[i]:e.push(i),s++}if(t.group_id===void 0){let i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"group_id"},message:"must have required prope\
rty 'group_id'"};e===null?e=[i]:e.push(i),s++}if(t.domain_id===void 0){let i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"domain_id"},message:"must have required prop\
erty 'domain_id'"};e===null?e=[i]:e.push(i),s++}if(t.project_id!==void 0){let i=t.project_id;if(typeof i==
"string"){if(!h.test(i)){let r={instancePath:a+"/project_id",schemaPath:"#/properties/project_id/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}\
$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/project_id",schemaPath:"#/properties\
/project_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}if(t.instance_id!==void 0){let i=t.instance_id;if(typeof i=="string"){if(!k.test(i)){let r={
instancePath:a+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:\
[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-\
f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+
"/instance_id",schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}}if(t.group_id!==void 0){let i=t.group_id;if(typeof i=="string"){
if(!h.test(i)){let r={instancePath:a+"/group_id",schemaPath:"#/properties/group_id/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=
[r]:e.push(r),s++}}else{let r={instancePath:a+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}if(t.domain_id!==
void 0){let i=t.domain_id;if(typeof i=="string"){if(!h.test(i)){let r={instancePath:a+"/domain_id",schemaPath:"\
#/properties/domain_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must ma\
tch pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/domain_id",
schemaPath:"#/properties/domain_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return B.errors=e,s===0}B.evaluated=
{props:{project_id:!0,instance_id:!0,group_id:!0,domain_id:!0},dynamicProps:!1,dynamicItems:!1};var ke=H;function H(t,{instancePath:a="",parentData:l,parentDataProperty:d,rootData:f=t,dynamicAnchors:u={}}={}){
let e=null,s=0,n=H.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
w(t,{instancePath:a,parentData:l,parentDataProperty:d,rootData:f,dynamicAnchors:u})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length),H.errors=e,s===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var $e={"listGateways.path":te,"listGateways.query":re,"listCertificates.path":se,"listCertificates.\
query":ie,"createCertificate.path":ae,"createCertificate.header":ne,"createCertificate.body":oe,"sho\
wCertificate.path":ce,"updateCertificate.path":me,"updateCertificate.body":fe,"deleteCertificate.pat\
h":de,"listAttachedDomains.path":le,"listAttachedDomains.query":ue,"attachDomains.path":ye,"attachDo\
mains.body":he,"detachDomains.path":_e,"detachDomains.body":ve,"attachCertificateToDomain.path":Pe,"\
attachCertificateToDomain.body":we,"detachCertificateFromDomain.path":je,"detachCertificateFromDomai\
n.body":ke};
export const validators: Readonly<Record<string, Validator | undefined>> = $e
