// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../validator.js'

var J=(t,i)=>()=>{try{return i||t((i={exports:{}}).exports,i),i.exports}catch(d){throw i=0,d}};var R=J(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});function M(t){let i=t.length,
d=0,u=0,f;for(;u<i;)d++,f=t.charCodeAt(u++),f>=55296&&f<=56319&&u<i&&(f=t.charCodeAt(u),(f&64512)===
56320&&u++);return d}K.default=M;M.code='require("ajv/dist/runtime/ucs2length").default'});var F=C;var P=new RegExp("^[0-9a-f]{32}$","u");function C(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:f=t,dynamicAnchors:y={}}={}){let e=null,r=0,o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"project_id"},
message:"must have required property 'project_id'"};e===null?e=[a]:e.push(a),r++}if(t.project_id!==void 0){
let a=t.project_id;if(typeof a=="string"){if(!P.test(a)){let s={instancePath:i+"/project_id",schemaPath:"\
#/properties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must m\
atch pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/project_i\
d",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}return C.errors=e,r===
0}C.evaluated={props:{project_id:!0},dynamicProps:!1,dynamicItems:!1};var Q=D;var q=new RegExp("^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$","u");function D(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){let e=null,
r=0,o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){t.offset===void 0&&(t.offset=0),t.limit===void 0&&(t.limit=20);let a=t.
offset;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),r++}let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),r++}if(t.instance_id!==void 0){let n=t.instance_id;if(typeof n==
"string"){if(!q.test(n)){let l={instancePath:i+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"\
pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'\
must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[l]:
e.push(l),r++}}else{let l={instancePath:i+"/instance_id",schemaPath:"GatewayId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}if(t.instance_name!==
void 0&&typeof t.instance_name!="string"){let n={instancePath:i+"/instance_name",schemaPath:"#/prope\
rties/instance_name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),r++}if(t.status!==void 0&&typeof t.status!="string"){let n={instancePath:i+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),r++}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[a]:e.push(a),r++}return D.errors=e,r===0}D.evaluated={props:{
offset:!0,limit:!0,instance_id:!0,instance_name:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var W=N;var V={type:"string",enum:["instance","global"]};function N(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:f=t,dynamicAnchors:y={}}={}){let e=null,r=0,o=N.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.offset===void 0&&(t.
offset=0),t.limit===void 0&&(t.limit=20),t.instance_id===void 0){let n={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"instance_id"},message:"must have required pro\
perty 'instance_id'"};e===null?e=[n]:e.push(n),r++}if(t.instance_id!==void 0){let n=t.instance_id;if(typeof n==
"string"){if(!q.test(n)){let l={instancePath:i+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"\
pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'\
must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[l]:
e.push(l),r++}}else{let l={instancePath:i+"/instance_id",schemaPath:"GatewayId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}let a=t.offset;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/offset",schemaPath:"#/properties/\
offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),r++}let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),r++}if(t.name!==void 0&&typeof t.name!="string"){let n={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),r++}if(t.common_name!==void 0&&typeof t.common_name!="string"){let n={
instancePath:i+"/common_name",schemaPath:"#/properties/common_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(t.signature_algorithm!==void 0&&typeof t.
signature_algorithm!="string"){let n={instancePath:i+"/signature_algorithm",schemaPath:"#/properties\
/signature_algorithm/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),r++}if(t.type!==void 0){let n=t.type;if(typeof n!="string"){let l={instancePath:i+"/\
type",schemaPath:"CertificateType/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[l]:e.push(l),r++}if(!(n==="instance"||n==="global")){let l={instancePath:i+"/type",schemaPath:"\
CertificateType/enum",keyword:"enum",params:{allowedValues:V.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[l]:e.push(l),r++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}return N.errors=
e,r===0}N.evaluated={props:{instance_id:!0,offset:!0,limit:!0,name:!0,common_name:!0,signature_algorithm:!0,
type:!0},dynamicProps:!1,dynamicItems:!1};var X=x;var Y=new RegExp("^[!-~]{1,128}$","u");function x(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:f=t,dynamicAnchors:y={}}={}){let e=null,r=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["Idempotency-Key"]!==
void 0){let a=t["Idempotency-Key"];if(typeof a=="string"){if(!Y.test(a)){let s={instancePath:i+"/Ide\
mpotency-Key",schemaPath:"#/properties/Idempotency-Key/pattern",keyword:"pattern",params:{pattern:"^\
[!-~]{1,128}$"},message:'must match pattern "^[!-~]{1,128}$"'};e===null?e=[s]:e.push(s),r++}}else{let s={
instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}
return x.errors=e,r===0}x.evaluated={props:{"Idempotency-Key":!0},dynamicProps:!1,dynamicItems:!1};var ee=L;var g=R().default,H=new RegExp("^[A-Za-z][A-Za-z0-9_]*$","u");function k(t,{instancePath:i="",parentData:d,
parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){let e=null,r=0,o=k.evaluated;o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0);let a=r,s=!0,n=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let p;if(t.type===void 0&&(p="type")){let c={};e===null?e=[c]:e.push(c),r++}else if(t.type!==
void 0&&t.type!=="instance"){let c={};e===null?e=[c]:e.push(c),r++}}var l=n===r;if(r=a,e!==null&&(a?
e.length=a:e=null),l){let p=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.instance_id===void 0){let m={
instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"instance_id"},
message:"must have required property 'instance_id'"};e===null?e=[m]:e.push(m),r++}var l=p===r;if(s=l,
s){var v={};v.instance_id=!0,v.type=!0}}if(!s){let p={instancePath:i,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),r++}if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0&&(t.type="global"),t.name===void 0){let c={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"m\
ust have required property 'name'"};e===null?e=[c]:e.push(c),r++}if(t.cert_content===void 0){let c={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cert_content"},message:"\
must have required property 'cert_content'"};e===null?e=[c]:e.push(c),r++}if(t.private_key===void 0){
let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"private_ke\
y"},message:"must have required property 'private_key'"};e===null?e=[c]:e.push(c),r++}for(let c in t)
if(!(c==="name"||c==="cert_content"||c==="private_key"||c==="type"||c==="instance_id"||c==="trusted_\
root_ca")){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),
r++}if(t.name!==void 0){let c=t.name;if(typeof c=="string"){if(g(c)>50){let m={instancePath:i+"/name",
schemaPath:"CertificateName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have \
more than 50 characters"};e===null?e=[m]:e.push(m),r++}if(g(c)<4){let m={instancePath:i+"/name",schemaPath:"\
CertificateName/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 \
characters"};e===null?e=[m]:e.push(m),r++}if(!H.test(c)){let m={instancePath:i+"/name",schemaPath:"C\
ertificateName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must m\
atch pattern "^[A-Za-z][A-Za-z0-9_]*$"'};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+"/\
name",schemaPath:"CertificateName/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[m]:e.push(m),r++}}if(t.cert_content!==void 0){let c=t.cert_content;if(typeof c=="str\
ing"){if(g(c)>65536){let m={instancePath:i+"/cert_content",schemaPath:"CertificateContent/maxLength",
keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?
e=[m]:e.push(m),r++}if(g(c)<1){let m={instancePath:i+"/cert_content",schemaPath:"CertificateContent/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+"/cert_content",schemaPath:"CertificateContent/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}
if(t.private_key!==void 0){let c=t.private_key;if(typeof c=="string"){if(g(c)>65536){let m={instancePath:i+
"/private_key",schemaPath:"PrivateKey/maxLength",keyword:"maxLength",params:{limit:65536},message:"m\
ust NOT have more than 65536 characters"};e===null?e=[m]:e.push(m),r++}if(g(c)<1){let m={instancePath:i+
"/private_key",schemaPath:"PrivateKey/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+"/privat\
e_key",schemaPath:"PrivateKey/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[m]:e.push(m),r++}}let p=t.type;if(typeof p!="string"){let c={instancePath:i+"/type",schemaPath:"\
CertificateType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),r++}if(!(p==="instance"||p==="global")){let c={instancePath:i+"/type",schemaPath:"Certific\
ateType/enum",keyword:"enum",params:{allowedValues:V.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[c]:e.push(c),r++}if(t.instance_id!==void 0){let c=t.instance_id;if(typeof c==
"string"){if(!q.test(c)){let m={instancePath:i+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"\
pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'\
must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[m]:
e.push(m),r++}}else{let m={instancePath:i+"/instance_id",schemaPath:"GatewayId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}if(t.trusted_root_ca!==
void 0){let c=t.trusted_root_ca;if(typeof c=="string"){if(g(c)>65536){let m={instancePath:i+"/truste\
d_root_ca",schemaPath:"#/properties/trusted_root_ca/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+
"/trusted_root_ca",schemaPath:"#/properties/trusted_root_ca/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}}else{let p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}
return k.errors=e,r===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){let e=null,r=0,o=L.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),k(t,{instancePath:i,parentData:d,
parentDataProperty:u,rootData:f,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(k.errors),r=e.length),
L.errors=e,r===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var w=T;function T(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){
let e=null,r=0,o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let a={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[a]:e.push(a),r++}if(t.certificate_id===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"certificate_id"},message:"must h\
ave required property 'certificate_id'"};e===null?e=[a]:e.push(a),r++}if(t.project_id!==void 0){let a=t.
project_id;if(typeof a=="string"){if(!P.test(a)){let s={instancePath:i+"/project_id",schemaPath:"#/p\
roperties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must matc\
h pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/project_id",
schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),r++}}if(t.certificate_id!==void 0){let a=t.certificate_id;if(typeof a==
"string"){if(!P.test(a)){let s={instancePath:i+"/certificate_id",schemaPath:"CertificateId/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===
null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/certificate_id",schemaPath:"CertificateId/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}}else{
let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[a]:e.push(a),r++}return T.errors=e,r===0}T.evaluated={props:{project_id:!0,certificate_id:!0},
dynamicProps:!1,dynamicItems:!1};var te=O;function b(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){
let e=null,r=0,o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let a={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[a]:e.push(a),r++}if(t.cert_content===void 0){let a={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"cert_content"},message:"must have required property '\
cert_content'"};e===null?e=[a]:e.push(a),r++}if(t.private_key===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"private_key"},message:"must have required pr\
operty 'private_key'"};e===null?e=[a]:e.push(a),r++}for(let a in t)if(!(a==="name"||a==="cert_conten\
t"||a==="private_key"||a==="type"||a==="instance_id"||a==="trusted_root_ca")){let s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(t.name!==void 0){let a=t.name;
if(typeof a=="string"){if(g(a)>50){let s={instancePath:i+"/name",schemaPath:"CertificateName/maxLeng\
th",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?
e=[s]:e.push(s),r++}if(g(a)<4){let s={instancePath:i+"/name",schemaPath:"CertificateName/minLength",
keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};e===null?e=[s]:
e.push(s),r++}if(!H.test(a)){let s={instancePath:i+"/name",schemaPath:"CertificateName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_]*$"'};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/name",schemaPath:"CertificateName\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}
if(t.cert_content!==void 0){let a=t.cert_content;if(typeof a=="string"){if(g(a)>65536){let s={instancePath:i+
"/cert_content",schemaPath:"CertificateContent/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters"};e===null?e=[s]:e.push(s),r++}if(g(a)<1){let s={instancePath:i+
"/cert_content",schemaPath:"CertificateContent/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/c\
ert_content",schemaPath:"CertificateContent/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),r++}}if(t.private_key!==void 0){let a=t.private_key;if(typeof a==
"string"){if(g(a)>65536){let s={instancePath:i+"/private_key",schemaPath:"PrivateKey/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[s]:e.
push(s),r++}if(g(a)<1){let s={instancePath:i+"/private_key",schemaPath:"PrivateKey/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),
r++}}else{let s={instancePath:i+"/private_key",schemaPath:"PrivateKey/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}if(t.type!==void 0){let a=t.type;if(typeof a!=
"string"){let s={instancePath:i+"/type",schemaPath:"CertificateType/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(!(a==="instance"||a==="global")){
let s={instancePath:i+"/type",schemaPath:"CertificateType/enum",keyword:"enum",params:{allowedValues:V.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),r++}}if(t.instance_id!==
void 0){let a=t.instance_id;if(typeof a=="string"){if(!q.test(a)){let s={instancePath:i+"/instance_i\
d",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:\
-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a\
-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/instance_id",
schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),r++}}if(t.trusted_root_ca!==void 0){let a=t.trusted_root_ca;if(typeof a=="string"){if(g(
a)>65536){let s={instancePath:i+"/trusted_root_ca",schemaPath:"#/properties/trusted_root_ca/maxLengt\
h",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===
null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/trusted_root_ca",schemaPath:"#/properties/tru\
sted_root_ca/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),r++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),r++}return b.errors=e,r===0}b.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function O(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){
let e=null,r=0,o=O.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
b(t,{instancePath:i,parentData:d,parentDataProperty:u,rootData:f,dynamicAnchors:y})||(e=e===null?b.errors:
e.concat(b.errors),r=e.length),O.errors=e,r===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var re=z;function z(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){
let e=null,r=0,o=z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){t.offset===void 0&&(t.offset=0),t.limit===void 0&&(t.limit=20);
let a=t.offset;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/off\
set",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[n]:e.push(n),r++}let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(t.url_domain!==void 0&&typeof t.
url_domain!="string"){let n={instancePath:i+"/url_domain",schemaPath:"#/properties/url_domain/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}else{let a={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[a]:e.push(a),r++}return z.errors=e,r===0}z.evaluated={props:{offset:!0,limit:!0,url_domain:!0},
dynamicProps:!1,dynamicItems:!1};var S=Z;var se=new RegExp("^(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.\\-]*[A-Za-z0-9_])?$","u");function j(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){let e=null,r=0,o=j.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.domain===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
domain"},message:"must have required property 'domain'"};e===null?e=[s]:e.push(s),r++}for(let s in t)
if(!(s==="domain"||s==="instance_ids"||s==="verified_client_certificate_enabled")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(t.domain!==void 0){let s=t.domain;
if(typeof s=="string"){if(g(s)>255){let n={instancePath:i+"/domain",schemaPath:"DomainName/maxLength",
keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=
[n]:e.push(n),r++}if(g(s)<1){let n={instancePath:i+"/domain",schemaPath:"DomainName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),
r++}if(!se.test(s)){let n={instancePath:i+"/domain",schemaPath:"DomainName/pattern",keyword:"pattern",
params:{pattern:"^(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.\\-]*[A-Za-z0-9_])?$"},message:'must match pat\
tern "^(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.\\-]*[A-Za-z0-9_])?$"'};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:i+"/domain",schemaPath:"DomainName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),r++}}if(t.instance_ids!==void 0){let s=t.instance_ids,n=r,
l=!0,v=r;if(Array.isArray(s)&&s.length>100){let p={};e===null?e=[p]:e.push(p),r++}var a=v===r;if(r=n,
e!==null&&(n?e.length=n:e=null),a){let p=r;if(Array.isArray(s)){let m=s.length;for(let h=0;h<m;h++){
let $=s[h];if(typeof $=="string"){if(!q.test($)){let _={instancePath:i+"/instance_ids/"+h,schemaPath:"\
GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3\
}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9\
a-f]{12})$"'};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:i+"/instance_ids/"+h,schemaPath:"\
GatewayId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(
_),r++}}}var a=p===r;l=a}if(!l){let p={instancePath:i+"/instance_ids",schemaPath:"#/properties/insta\
nce_ids/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};
e===null?e=[p]:e.push(p),r++}if(Array.isArray(s)){if(s.length>100){let p={instancePath:i+"/instance_\
ids",schemaPath:"#/properties/instance_ids/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:i+"/insta\
nce_ids",schemaPath:"#/properties/instance_ids/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[p]:e.push(p),r++}}if(t.verified_client_certificate_enabled!==void 0&&typeof t.
verified_client_certificate_enabled!="boolean"){let s={instancePath:i+"/verified_client_certificate_\
enabled",schemaPath:"ClientVerification/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return j.errors=e,
r===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(t,{instancePath:i="",parentData:d,
parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){let e=null,r=0,o=A.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.domains===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"do\
mains"},message:"must have required property 'domains'"};e===null?e=[s]:e.push(s),r++}for(let s in t)
if(s!=="domains"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),r++}if(t.domains!==void 0){let s=t.domains,n=r,l=!0,v=r;if(Array.isArray(s)&&s.length>100){let p={};
e===null?e=[p]:e.push(p),r++}var a=v===r;if(r=n,e!==null&&(n?e.length=n:e=null),a){let p=r;if(Array.
isArray(s)){let m=s.length;for(let h=0;h<m;h++)j(s[h],{instancePath:i+"/domains/"+h,parentData:s,parentDataProperty:h,
rootData:f,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)}var a=p===r;l=a}if(!l){
let p={instancePath:i+"/domains",schemaPath:"#/properties/domains/allOf/0/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),r++}if(Array.isArray(s)){if(s.length>
100){let p={instancePath:i+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[p]:e.push(p),r++}if(s.length<
1){let p={instancePath:i+"/domains",schemaPath:"#/properties/domains/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:i+
"/domains",schemaPath:"#/properties/domains/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return A.errors=e,
r===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:i="",parentData:d,
parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){let e=null,r=0,o=Z.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),A(t,{instancePath:i,parentData:d,parentDataProperty:u,
rootData:f,dynamicAnchors:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),Z.errors=e,r===0}
Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var U=E;function E(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){
let e=null,r=0,o=E.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){let a={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"project_id"},message:"must have required prop\
erty 'project_id'"};e===null?e=[a]:e.push(a),r++}if(t.instance_id===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"instance_id"},message:"must have required pr\
operty 'instance_id'"};e===null?e=[a]:e.push(a),r++}if(t.group_id===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"group_id"},message:"must have required prope\
rty 'group_id'"};e===null?e=[a]:e.push(a),r++}if(t.domain_id===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"domain_id"},message:"must have required prop\
erty 'domain_id'"};e===null?e=[a]:e.push(a),r++}if(t.project_id!==void 0){let a=t.project_id;if(typeof a==
"string"){if(!P.test(a)){let s={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}\
$"'};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/project_id",schemaPath:"#/properties\
/project_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),r++}}if(t.instance_id!==void 0){let a=t.instance_id;if(typeof a=="string"){if(!q.test(a)){let s={
instancePath:i+"/instance_id",schemaPath:"GatewayId/pattern",keyword:"pattern",params:{pattern:"^(?:\
[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must match pattern "^(?:[0-9a-\
f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+
"/instance_id",schemaPath:"GatewayId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[s]:e.push(s),r++}}if(t.group_id!==void 0){let a=t.group_id;if(typeof a=="string"){
if(!P.test(a)){let s={instancePath:i+"/group_id",schemaPath:"#/properties/group_id/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=
[s]:e.push(s),r++}}else{let s={instancePath:i+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}if(t.domain_id!==
void 0){let a=t.domain_id;if(typeof a=="string"){if(!P.test(a)){let s={instancePath:i+"/domain_id",schemaPath:"\
#/properties/domain_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must ma\
tch pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/domain_id",
schemaPath:"#/properties/domain_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}return E.errors=e,r===0}E.evaluated=
{props:{project_id:!0,instance_id:!0,group_id:!0,domain_id:!0},dynamicProps:!1,dynamicItems:!1};var B=G;function I(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){
let e=null,r=0,o=I.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.certificate_ids===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"certificate_ids"},message:"must have require\
d property 'certificate_ids'"};e===null?e=[s]:e.push(s),r++}for(let s in t)if(!(s==="certificate_ids"||
s==="verified_client_certificate_enabled")){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prope\
rties"};e===null?e=[n]:e.push(n),r++}if(t.certificate_ids!==void 0){let s=t.certificate_ids,n=r,l=!0,
v=r;if(Array.isArray(s)&&s.length>1){let p={};e===null?e=[p]:e.push(p),r++}var a=v===r;if(r=n,e!==null&&
(n?e.length=n:e=null),a){let p=r;if(Array.isArray(s)){let m=s.length;for(let h=0;h<m;h++){let $=s[h];
if(typeof $=="string"){if(!P.test($)){let _={instancePath:i+"/certificate_ids/"+h,schemaPath:"Certif\
icateId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[\
0-9a-f]{32}$"'};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:i+"/certificate_ids/"+h,schemaPath:"\
CertificateId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.
push(_),r++}}}var a=p===r;l=a}if(!l){let p={instancePath:i+"/certificate_ids",schemaPath:"#/properti\
es/certificate_ids/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then\
" schema'};e===null?e=[p]:e.push(p),r++}if(Array.isArray(s)){if(s.length>1){let p={instancePath:i+"/\
certificate_ids",schemaPath:"#/properties/certificate_ids/maxItems",keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"};e===null?e=[p]:e.push(p),r++}if(s.length<1){let p={instancePath:i+
"/certificate_ids",schemaPath:"#/properties/certificate_ids/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:i+
"/certificate_ids",schemaPath:"#/properties/certificate_ids/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[p]:e.push(p),r++}}if(t.verified_client_certificate_enabled!==void 0&&
typeof t.verified_client_certificate_enabled!="boolean"){let s={instancePath:i+"/verified_client_cer\
tificate_enabled",schemaPath:"ClientVerification/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return I.errors=
e,r===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:i="",parentData:d,
parentDataProperty:u,rootData:f=t,dynamicAnchors:y={}}={}){let e=null,r=0,o=G.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),I(t,{instancePath:i,parentData:d,parentDataProperty:u,
rootData:f,dynamicAnchors:y})||(e=e===null?I.errors:e.concat(I.errors),r=e.length),G.errors=e,r===0}
G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ne={"listGateways.path":F,"listGateways.q\
uery":Q,"listCertificates.path":F,"listCertificates.query":W,"createCertificate.path":F,"createCerti\
ficate.header":X,"createCertificate.body":ee,"showCertificate.path":w,"updateCertificate.path":w,"up\
dateCertificate.body":te,"deleteCertificate.path":w,"listAttachedDomains.path":w,"listAttachedDomain\
s.query":re,"attachDomains.path":w,"attachDomains.body":S,"detachDomains.path":w,"detachDomains.body":S,
"attachCertificateToDomain.path":U,"attachCertificateToDomain.body":B,"detachCertificateFromDomain.p\
ath":U,"detachCertificateFromDomain.body":B};
export const validators: Readonly<Record<string, Validator | undefined>> = ne
