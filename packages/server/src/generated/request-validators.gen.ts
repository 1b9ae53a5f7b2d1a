// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../validator.js'

var W=(r,a)=>()=>{try{return a||r((a={exports:{}}).exports,a),a.exports}catch(f){throw a=0,f}};var J=W(U=>{"use strict";Object.defineProperty(U,"__esModule",{value:!0});function H(r){let a=r.length,
f=0,d=0,m;for(;d<a;)f++,m=r.charCodeAt(d++),m>=55296&&m<=56319&&d<a&&(m=r.charCodeAt(d),(m&64512)===
56320&&d++);return f}U.default=H;H.code='require("ajv/dist/runtime/ucs2length").default'});var X=q;var y=new RegExp("^[0-9a-f]{32}$","u");function q(r,{instancePath:a="",parentData:f,parentDataProperty:d,
rootData:m=r,dynamicAnchors:l={}}={}){let e=null,i=0,n=q.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.project_id===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"project_id"},
message:"must have required property 'project_id'"};e===null?e=[t]:e.push(t),i++}if(r.project_id!==void 0){
let t=r.project_id;if(typeof t=="string"){if(!y.test(t)){let s={instancePath:a+"/project_id",schemaPath:"\
#/properties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must m\
atch pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/project_i\
d",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return q.errors=e,i===
0}q.evaluated={props:{project_id:!0},dynamicProps:!1,dynamicItems:!1};var Y=$;var w=new RegExp("^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$","u");function $(r,{
instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){let e=null,
i=0,n=$.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r==
"object"&&!Array.isArray(r)){r.offset===void 0&&(r.offset=0),r.limit===void 0&&(r.limit=20);let t=r.
offset;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:a+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[p]:e.push(p),i++}let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:a+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[p]:e.push(p),i++}if(r.instance_id!==void 0){let p=r.instance_id;if(typeof p==
"string"){if(!w.test(p)){let u={instancePath:a+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"\
pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'\
must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[u]:
e.push(u),i++}}else{let u={instancePath:a+"/instance_id",schemaPath:"GatewayId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}if(r.instance_name!==
void 0&&typeof r.instance_name!="string"){let p={instancePath:a+"/instance_name",schemaPath:"#/prope\
rties/instance_name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),i++}if(r.status!==void 0&&typeof r.status!="string"){let p={instancePath:a+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),i++}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return $.errors=e,i===0}$.evaluated={props:{
offset:!0,limit:!0,instance_id:!0,instance_name:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var ee=I;function I(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=I.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.project_id===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[t]:e.push(t),i++}if(r.project_id!==void 0){let t=r.project_id;if(typeof t==
"string"){if(!y.test(t)){let s={instancePath:a+"/project_id",schemaPath:"#/properties/project_id/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}\
$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/project_id",schemaPath:"#/properties\
/project_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),i++}return I.errors=e,i===0}I.evaluated={props:{project_id:!0},
dynamicProps:!1,dynamicItems:!1};var te=A;var B={type:"string",enum:["instance","global"]};function A(r,{instancePath:a="",parentData:f,parentDataProperty:d,
rootData:m=r,dynamicAnchors:l={}}={}){let e=null,i=0,n=A.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.offset===void 0&&(r.
offset=0),r.limit===void 0&&(r.limit=20),r.instance_id===void 0){let p={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"instance_id"},message:"must have required pro\
perty 'instance_id'"};e===null?e=[p]:e.push(p),i++}if(r.instance_id!==void 0){let p=r.instance_id;if(typeof p==
"string"){if(!w.test(p)){let u={instancePath:a+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"\
pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'\
must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[u]:
e.push(u),i++}}else{let u={instancePath:a+"/instance_id",schemaPath:"GatewayId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}let t=r.offset;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:a+"/offset",schemaPath:"#/properties/\
offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(
p),i++}let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:a+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[p]:e.push(p),i++}if(r.name!==void 0&&typeof r.name!="string"){let p={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[p]:e.push(p),i++}if(r.common_name!==void 0&&typeof r.common_name!="string"){let p={
instancePath:a+"/common_name",schemaPath:"#/properties/common_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(r.signature_algorithm!==void 0&&typeof r.
signature_algorithm!="string"){let p={instancePath:a+"/signature_algorithm",schemaPath:"#/properties\
/signature_algorithm/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}if(r.type!==void 0){let p=r.type;if(typeof p!="string"){let u={instancePath:a+"/\
type",schemaPath:"CertificateType/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[u]:e.push(u),i++}if(!(p==="instance"||p==="global")){let u={instancePath:a+"/type",schemaPath:"\
CertificateType/enum",keyword:"enum",params:{allowedValues:B.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[u]:e.push(u),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return A.errors=
e,i===0}A.evaluated={props:{instance_id:!0,offset:!0,limit:!0,name:!0,common_name:!0,signature_algorithm:!0,
type:!0},dynamicProps:!1,dynamicItems:!1};var re=C;function C(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=C.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.project_id===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[t]:e.push(t),i++}if(r.project_id!==void 0){let t=r.project_id;if(typeof t==
"string"){if(!y.test(t)){let s={instancePath:a+"/project_id",schemaPath:"#/properties/project_id/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}\
$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/project_id",schemaPath:"#/properties\
/project_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),i++}return C.errors=e,i===0}C.evaluated={props:{project_id:!0},
dynamicProps:!1,dynamicItems:!1};var se=D;var ie=new RegExp("^[!-~]{1,128}$","u");function D(r,{instancePath:a="",parentData:f,parentDataProperty:d,
rootData:m=r,dynamicAnchors:l={}}={}){let e=null,i=0,n=D.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["Idempotency-Key"]!==
void 0){let t=r["Idempotency-Key"];if(typeof t=="string"){if(!ie.test(t)){let s={instancePath:a+"/Id\
empotency-Key",schemaPath:"#/properties/Idempotency-Key/pattern",keyword:"pattern",params:{pattern:"\
^[!-~]{1,128}$"},message:'must match pattern "^[!-~]{1,128}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}
return D.errors=e,i===0}D.evaluated={props:{"Idempotency-Key":!0},dynamicProps:!1,dynamicItems:!1};var ae=N;var h=J().default,Q=new RegExp("^[A-Za-z][A-Za-z0-9_]*$","u");function j(r,{instancePath:a="",parentData:f,
parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){let e=null,i=0,n=j.evaluated;n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0);let t=i,s=!0,p=i;if(r&&typeof r=="object"&&!Array.
isArray(r)){let _;if(r.type===void 0&&(_="type")){let o={};e===null?e=[o]:e.push(o),i++}else if(r.type!==
void 0&&r.type!=="instance"){let o={};e===null?e=[o]:e.push(o),i++}}var u=p===i;if(i=t,e!==null&&(t?
e.length=t:e=null),u){let _=i;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.instance_id===void 0){let c={
instancePath:a,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"instance_id"},
message:"must have required property 'instance_id'"};e===null?e=[c]:e.push(c),i++}var u=_===i;if(s=u,
s){var g={};g.instance_id=!0,g.type=!0}}if(!s){let _={instancePath:a,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[_]:e.push(_),i++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0&&(r.type="global"),r.name===void 0){let o={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"m\
ust have required property 'name'"};e===null?e=[o]:e.push(o),i++}if(r.cert_content===void 0){let o={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cert_content"},message:"\
must have required property 'cert_content'"};e===null?e=[o]:e.push(o),i++}if(r.private_key===void 0){
let o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"private_ke\
y"},message:"must have required property 'private_key'"};e===null?e=[o]:e.push(o),i++}for(let o in r)
if(!(o==="name"||o==="cert_content"||o==="private_key"||o==="type"||o==="instance_id"||o==="trusted_\
root_ca")){let c={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),
i++}if(r.name!==void 0){let o=r.name;if(typeof o=="string"){if(h(o)>50){let c={instancePath:a+"/name",
schemaPath:"CertificateName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have \
more than 50 characters"};e===null?e=[c]:e.push(c),i++}if(h(o)<4){let c={instancePath:a+"/name",schemaPath:"\
CertificateName/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 \
characters"};e===null?e=[c]:e.push(c),i++}if(!Q.test(o)){let c={instancePath:a+"/name",schemaPath:"C\
ertificateName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must m\
atch pattern "^[A-Za-z][A-Za-z0-9_]*$"'};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/\
name",schemaPath:"CertificateName/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[c]:e.push(c),i++}}if(r.cert_content!==void 0){let o=r.cert_content;if(typeof o=="str\
ing"){if(h(o)>65536){let c={instancePath:a+"/cert_content",schemaPath:"CertificateContent/maxLength",
keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?
e=[c]:e.push(c),i++}if(h(o)<1){let c={instancePath:a+"/cert_content",schemaPath:"CertificateContent/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/cert_content",schemaPath:"CertificateContent/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}
if(r.private_key!==void 0){let o=r.private_key;if(typeof o=="string"){if(h(o)>65536){let c={instancePath:a+
"/private_key",schemaPath:"PrivateKey/maxLength",keyword:"maxLength",params:{limit:65536},message:"m\
ust NOT have more than 65536 characters"};e===null?e=[c]:e.push(c),i++}if(h(o)<1){let c={instancePath:a+
"/private_key",schemaPath:"PrivateKey/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/privat\
e_key",schemaPath:"PrivateKey/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[c]:e.push(c),i++}}let _=r.type;if(typeof _!="string"){let o={instancePath:a+"/type",schemaPath:"\
CertificateType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),i++}if(!(_==="instance"||_==="global")){let o={instancePath:a+"/type",schemaPath:"Certific\
ateType/enum",keyword:"enum",params:{allowedValues:B.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[o]:e.push(o),i++}if(r.instance_id!==void 0){let o=r.instance_id;if(typeof o==
"string"){if(!w.test(o)){let c={instancePath:a+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"\
pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'\
must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[c]:
e.push(c),i++}}else{let c={instancePath:a+"/instance_id",schemaPath:"GatewayId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}if(r.trusted_root_ca!==
void 0){let o=r.trusted_root_ca;if(typeof o=="string"){if(h(o)>65536){let c={instancePath:a+"/truste\
d_root_ca",schemaPath:"#/properties/trusted_root_ca/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+
"/trusted_root_ca",schemaPath:"#/properties/trusted_root_ca/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}}else{let _={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),i++}
return j.errors=e,i===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function N(r,{instancePath:a="",
parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){let e=null,i=0,n=N.evaluated;
return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),j(r,{instancePath:a,parentData:f,
parentDataProperty:d,rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),i=e.length),
N.errors=e,i===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ne=x;function x(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=x.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.project_id===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[t]:e.push(t),i++}if(r.certificate_id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[t]:e.push(t),i++}if(r.project_id!==void 0){let t=r.
project_id;if(typeof t=="string"){if(!y.test(t)){let s={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}}if(r.certificate_id!==void 0){let t=r.certificate_id;if(typeof t==
"string"){if(!y.test(t)){let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),i++}return x.errors=e,i===0}x.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var pe=L;function L(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=L.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.project_id===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[t]:e.push(t),i++}if(r.certificate_id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[t]:e.push(t),i++}if(r.project_id!==void 0){let t=r.
project_id;if(typeof t=="string"){if(!y.test(t)){let s={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}}if(r.certificate_id!==void 0){let t=r.certificate_id;if(typeof t==
"string"){if(!y.test(t)){let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),i++}return L.errors=e,i===0}L.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var oe=T;function k(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=k.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let t={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[t]:e.push(t),i++}if(r.cert_content===void 0){let t={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"cert_content"},message:"must have required property '\
cert_content'"};e===null?e=[t]:e.push(t),i++}if(r.private_key===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"private_key"},message:"must have required pr\
operty 'private_key'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="name"||t==="cert_conten\
t"||t==="private_key"||t==="type"||t==="instance_id"||t==="trusted_root_ca")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(r.name!==void 0){let t=r.name;
if(typeof t=="string"){if(h(t)>50){let s={instancePath:a+"/name",schemaPath:"CertificateName/maxLeng\
th",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?
e=[s]:e.push(s),i++}if(h(t)<4){let s={instancePath:a+"/name",schemaPath:"CertificateName/minLength",
keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};e===null?e=[s]:
e.push(s),i++}if(!Q.test(t)){let s={instancePath:a+"/name",schemaPath:"CertificateName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_]*$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/name",schemaPath:"CertificateName\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}
if(r.cert_content!==void 0){let t=r.cert_content;if(typeof t=="string"){if(h(t)>65536){let s={instancePath:a+
"/cert_content",schemaPath:"CertificateContent/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"};e===null?e=[s]:e.push(s),i++}if(h(t)<1){let s={instancePath:a+
"/cert_content",schemaPath:"CertificateContent/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/c\
ert_content",schemaPath:"CertificateContent/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),i++}}if(r.private_key!==void 0){let t=r.private_key;if(typeof t==
"string"){if(h(t)>65536){let s={instancePath:a+"/private_key",schemaPath:"PrivateKey/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[s]:e.
push(s),i++}if(h(t)<1){let s={instancePath:a+"/private_key",schemaPath:"PrivateKey/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:a+"/private_key",schemaPath:"PrivateKey/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(r.type!==void 0){let t=r.type;if(typeof t!=
"string"){let s={instancePath:a+"/type",schemaPath:"CertificateType/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(t==="instance"||t==="global")){
let s={instancePath:a+"/type",schemaPath:"CertificateType/enum",keyword:"enum",params:{allowedValues:B.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(r.instance_id!==
void 0){let t=r.instance_id;if(typeof t=="string"){if(!w.test(t)){let s={instancePath:a+"/instance_i\
d",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:\
-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a\
-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/instance_id",
schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(r.trusted_root_ca!==void 0){let t=r.trusted_root_ca;if(typeof t=="string"){if(h(
t)>65536){let s={instancePath:a+"/trusted_root_ca",schemaPath:"#/properties/trusted_root_ca/maxLengt\
h",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/trusted_root_ca",schemaPath:"#/properties/tru\
sted_root_ca/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),i++}return k.errors=e,i===0}k.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function T(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=T.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
k(r,{instancePath:a,parentData:f,parentDataProperty:d,rootData:m,dynamicAnchors:l})||(e=e===null?k.errors:
e.concat(k.errors),i=e.length),T.errors=e,i===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ce=E;function E(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=E.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.project_id===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[t]:e.push(t),i++}if(r.certificate_id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[t]:e.push(t),i++}if(r.project_id!==void 0){let t=r.
project_id;if(typeof t=="string"){if(!y.test(t)){let s={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}}if(r.certificate_id!==void 0){let t=r.certificate_id;if(typeof t==
"string"){if(!y.test(t)){let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),i++}return E.errors=e,i===0}E.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var me=O;function O(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=O.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.project_id===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[t]:e.push(t),i++}if(r.certificate_id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[t]:e.push(t),i++}if(r.project_id!==void 0){let t=r.
project_id;if(typeof t=="string"){if(!y.test(t)){let s={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}}if(r.certificate_id!==void 0){let t=r.certificate_id;if(typeof t==
"string"){if(!y.test(t)){let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),i++}return O.errors=e,i===0}O.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var de=z;function z(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){r.offset===void 0&&(r.offset=0),r.limit===void 0&&(r.limit=20);
let t=r.offset;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:a+"/off\
set",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[p]:e.push(p),i++}let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let p={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}if(r.url_domain!==void 0&&typeof r.
url_domain!="string"){let p={instancePath:a+"/url_domain",schemaPath:"#/properties/url_domain/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let t={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),i++}return z.errors=e,i===0}z.evaluated={props:{offset:!0,limit:!0,url_domain:!0},
dynamicProps:!1,dynamicItems:!1};var fe=Z;function Z(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=Z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.project_id===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[t]:e.push(t),i++}if(r.certificate_id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[t]:e.push(t),i++}if(r.project_id!==void 0){let t=r.
project_id;if(typeof t=="string"){if(!y.test(t)){let s={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}}if(r.certificate_id!==void 0){let t=r.certificate_id;if(typeof t==
"string"){if(!y.test(t)){let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),i++}return Z.errors=e,i===0}Z.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var le=G;var ue=new RegExp("^(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.\\-]*[A-Za-z0-9_])?$","u");function b(r,{instancePath:a="",
parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){let e=null,i=0,n=b.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.domain===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
domain"},message:"must have required property 'domain'"};e===null?e=[t]:e.push(t),i++}for(let t in r)
if(!(t==="domain"||t==="instance_ids"||t==="verified_client_certificate_enabled")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(r.domain!==void 0){let t=r.domain;
if(typeof t=="string"){if(h(t)>255){let s={instancePath:a+"/domain",schemaPath:"DomainName/maxLength",
keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=
[s]:e.push(s),i++}if(h(t)<1){let s={instancePath:a+"/domain",schemaPath:"DomainName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),
i++}if(!ue.test(t)){let s={instancePath:a+"/domain",schemaPath:"DomainName/pattern",keyword:"pattern",
params:{pattern:"^(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.\\-]*[A-Za-z0-9_])?$"},message:'must match pat\
tern "^(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.\\-]*[A-Za-z0-9_])?$"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/domain",schemaPath:"DomainName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(r.instance_ids!==void 0){let t=r.instance_ids;if(Array.
isArray(t)){if(t.length>100){let p={instancePath:a+"/instance_ids",schemaPath:"#/properties/instance\
_ids/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===
null?e=[p]:e.push(p),i++}let s=t.length;for(let p=0;p<s;p++){let u=t[p];if(typeof u=="string"){if(!w.
test(u)){let g={instancePath:a+"/instance_ids/"+p,schemaPath:"GatewayId/pattern",keyword:"pattern",params:{
pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match patter\
n "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[g]:e.push(g),i++}}else{
let g={instancePath:a+"/instance_ids/"+p,schemaPath:"GatewayId/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[g]:e.push(g),i++}}}else{let s={instancePath:a+"/instanc\
e_ids",schemaPath:"#/properties/instance_ids/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[s]:e.push(s),i++}}if(r.verified_client_certificate_enabled!==void 0&&typeof r.
verified_client_certificate_enabled!="boolean"){let t={instancePath:a+"/verified_client_certificate_\
enabled",schemaPath:"ClientVerification/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return b.errors=e,
i===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function P(r,{instancePath:a="",parentData:f,
parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){let e=null,i=0,n=P.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.domains===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"do\
mains"},message:"must have required property 'domains'"};e===null?e=[t]:e.push(t),i++}for(let t in r)
if(t!=="domains"){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(r.domains!==void 0){let t=r.domains;if(Array.isArray(t)){if(t.length>100){let p={instancePath:a+
"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};e===null?e=[p]:e.push(p),i++}if(t.length<1){let p={instancePath:a+
"/domains",schemaPath:"#/properties/domains/minItems",keyword:"minItems",params:{limit:1},message:"m\
ust NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),i++}let s=t.length;for(let p=0;p<s;p++)b(
t[p],{instancePath:a+"/domains/"+p,parentData:t,parentDataProperty:p,rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length)}else{let s={instancePath:a+"/domains",schemaPath:"\
#/properties/domains/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[s]:e.push(s),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return P.errors=e,i===0}P.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,
dynamicAnchors:l={}}={}){let e=null,i=0,n=G.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),P(r,{instancePath:a,parentData:f,parentDataProperty:d,rootData:m,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),i=e.length),G.errors=e,i===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ye=K;function K(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=K.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.project_id===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[t]:e.push(t),i++}if(r.certificate_id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[t]:e.push(t),i++}if(r.project_id!==void 0){let t=r.
project_id;if(typeof t=="string"){if(!y.test(t)){let s={instancePath:a+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}}if(r.certificate_id!==void 0){let t=r.certificate_id;if(typeof t==
"string"){if(!y.test(t)){let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),i++}return K.errors=e,i===0}K.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var he=F;function F(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=F.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
P(r,{instancePath:a,parentData:f,parentDataProperty:d,rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:
e.concat(P.errors),i=e.length),F.errors=e,i===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ge=V;function V(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=V.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.project_id===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[t]:e.push(t),i++}if(r.instance_id===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"instance_id"},message:"must have required pr\
operty 'instance_id'"};e===null?e=[t]:e.push(t),i++}if(r.group_id===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"group_id"},message:"must have required prope\
rty 'group_id'"};e===null?e=[t]:e.push(t),i++}if(r.domain_id===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"domain_id"},message:"must have required prop\
erty 'domain_id'"};e===null?e=[t]:e.push(t),i++}if(r.project_id!==void 0){let t=r.project_id;if(typeof t==
"string"){if(!y.test(t)){let s={instancePath:a+"/project_id",schemaPath:"#/properties/project_id/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}\
$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/project_id",schemaPath:"#/properties\
/project_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(r.instance_id!==void 0){let t=r.instance_id;if(typeof t=="string"){if(!w.test(t)){let s={
instancePath:a+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:\
[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-\
f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/instance_id",schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[s]:e.push(s),i++}}if(r.group_id!==void 0){let t=r.group_id;if(typeof t=="string"){
if(!y.test(t)){let s={instancePath:a+"/group_id",schemaPath:"#/properties/group_id/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=
[s]:e.push(s),i++}}else{let s={instancePath:a+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(r.domain_id!==
void 0){let t=r.domain_id;if(typeof t=="string"){if(!y.test(t)){let s={instancePath:a+"/domain_id",schemaPath:"\
#/properties/domain_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must ma\
tch pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/domain_id",
schemaPath:"#/properties/domain_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return V.errors=e,i===0}V.evaluated=
{props:{project_id:!0,instance_id:!0,group_id:!0,domain_id:!0},dynamicProps:!1,dynamicItems:!1};var _e=M;function v(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=v.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.certificate_ids===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"certificate_ids"},message:"must have require\
d property 'certificate_ids'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="certificate_ids"||
t==="verified_client_certificate_enabled")){let s={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties"};e===null?e=[s]:e.push(s),i++}if(r.certificate_ids!==void 0){let t=r.certificate_ids;if(Array.
isArray(t)){if(t.length>1){let p={instancePath:a+"/certificate_ids",schemaPath:"#/properties/certifi\
cate_ids/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[p]:e.push(p),i++}if(t.length<1){let p={instancePath:a+"/certificate_ids",schemaPath:"#/prope\
rties/certificate_ids/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items"};e===null?e=[p]:e.push(p),i++}let s=t.length;for(let p=0;p<s;p++){let u=t[p];if(typeof u==
"string"){if(!y.test(u)){let g={instancePath:a+"/certificate_ids/"+p,schemaPath:"CertificateId/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};
e===null?e=[g]:e.push(g),i++}}else{let g={instancePath:a+"/certificate_ids/"+p,schemaPath:"Certifica\
teId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),
i++}}}else{let s={instancePath:a+"/certificate_ids",schemaPath:"#/properties/certificate_ids/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(r.verified_client_certificate_enabled!==
void 0&&typeof r.verified_client_certificate_enabled!="boolean"){let t={instancePath:a+"/verified_cl\
ient_certificate_enabled",schemaPath:"ClientVerification/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return v.
errors=e,i===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:a="",
parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){let e=null,i=0,n=M.evaluated;
return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),v(r,{instancePath:a,parentData:f,
parentDataProperty:d,rootData:m,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),i=e.length),
M.errors=e,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pe=R;function R(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=R.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.project_id===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[t]:e.push(t),i++}if(r.instance_id===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"instance_id"},message:"must have required pr\
operty 'instance_id'"};e===null?e=[t]:e.push(t),i++}if(r.group_id===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"group_id"},message:"must have required prope\
rty 'group_id'"};e===null?e=[t]:e.push(t),i++}if(r.domain_id===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"domain_id"},message:"must have required prop\
erty 'domain_id'"};e===null?e=[t]:e.push(t),i++}if(r.project_id!==void 0){let t=r.project_id;if(typeof t==
"string"){if(!y.test(t)){let s={instancePath:a+"/project_id",schemaPath:"#/properties/project_id/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}\
$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/project_id",schemaPath:"#/properties\
/project_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(r.instance_id!==void 0){let t=r.instance_id;if(typeof t=="string"){if(!w.test(t)){let s={
instancePath:a+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:\
[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-\
f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/instance_id",schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[s]:e.push(s),i++}}if(r.group_id!==void 0){let t=r.group_id;if(typeof t=="string"){
if(!y.test(t)){let s={instancePath:a+"/group_id",schemaPath:"#/properties/group_id/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=
[s]:e.push(s),i++}}else{let s={instancePath:a+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(r.domain_id!==
void 0){let t=r.domain_id;if(typeof t=="string"){if(!y.test(t)){let s={instancePath:a+"/domain_id",schemaPath:"\
#/properties/domain_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must ma\
tch pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/domain_id",
schemaPath:"#/properties/domain_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return R.errors=e,i===0}R.evaluated=
{props:{project_id:!0,instance_id:!0,group_id:!0,domain_id:!0},dynamicProps:!1,dynamicItems:!1};var ve=S;function S(r,{instancePath:a="",parentData:f,parentDataProperty:d,rootData:m=r,dynamicAnchors:l={}}={}){
let e=null,i=0,n=S.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
v(r,{instancePath:a,parentData:f,parentDataProperty:d,rootData:m,dynamicAnchors:l})||(e=e===null?v.errors:
e.concat(v.errors),i=e.length),S.errors=e,i===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ke={"listGateways.path":X,"listGateways.query":Y,"listCertificates.path":ee,"listCertificates.qu\
ery":te,"createCertificate.path":re,"createCertificate.header":se,"createCertificate.body":ae,"showC\
ertificate.path":ne,"updateCertificate.path":pe,"updateCertificate.body":oe,"deleteCertificate.path":ce,
"listAttachedDomains.path":me,"listAttachedDomains.query":de,"attachDomains.path":fe,"attachDomains.\
body":le,"detachDomains.path":ye,"detachDomains.body":he,"attachCertificateToDomain.path":ge,"attach\
CertificateToDomain.body":_e,"detachCertificateFromDomain.path":Pe,"detachCertificateFromDomain.body":ve};
export const validators: Readonly<Record<string, Validator | undefined>> = ke
