// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../validator.js'

var j=(t,a)=>()=>{try{return a||t((a={exports:{}}).exports,a),a.exports}catch(u){throw a=0,u}};var P=j(v=>{"use strict";Object.defineProperty(v,"__esModule",{value:!0});function w(t){let a=t.length,
u=0,c=0,m;for(;c<a;)u++,m=t.charCodeAt(c++),m>=55296&&m<=56319&&c<a&&(m=t.charCodeAt(c),(m&64512)===
56320&&c++);return u}v.default=w;w.code='require("ajv/dist/runtime/ucs2length").default'});var x=d;var q=new RegExp("^[0-9a-f]{32}$","u");function d(t,{instancePath:a="",parentData:u,parentDataProperty:c,
rootData:m=t,dynamicAnchors:g={}}={}){let e=null,n=0,i=d.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){
let o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"project_id"},
message:"must have required property 'project_id'"};e===null?e=[o]:e.push(o),n++}if(t.project_id!==void 0){
let o=t.project_id;if(typeof o=="string"){if(!q.test(o)){let l={instancePath:a+"/project_id",schemaPath:"\
#/properties/project_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must m\
atch pattern "^[0-9a-f]{32}$"'};e===null?e=[l]:e.push(l),n++}}else{let l={instancePath:a+"/project_i\
d",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[l]:e.push(l),n++}}}else{let o={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),n++}return d.errors=e,n===
0}d.evaluated={props:{project_id:!0},dynamicProps:!1,dynamicItems:!1};var L=y;var A={type:"string",enum:["instance","global"]},f=P().default,T=new RegExp("^[A-Za-z][A-Za-z0-9_]*$",
"u"),$=new RegExp("^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$","u");function h(t,{
instancePath:a="",parentData:u,parentDataProperty:c,rootData:m=t,dynamicAnchors:g={}}={}){let e=null,
n=0,i=h.evaluated;i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0);let o=n,l=!0,b=n;
if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.type===void 0&&(p="type")){let r={};e===null?
e=[r]:e.push(r),n++}else if(t.type!==void 0&&t.type!=="instance"){let r={};e===null?e=[r]:e.push(r),
n++}}var _=b===n;if(n=o,e!==null&&(o?e.length=o:e=null),_){let p=n;if(t&&typeof t=="object"&&!Array.
isArray(t)&&t.instance_id===void 0){let s={instancePath:a,schemaPath:"#/then/required",keyword:"requ\
ired",params:{missingProperty:"instance_id"},message:"must have required property 'instance_id'"};e===
null?e=[s]:e.push(s),n++}var _=p===n;if(l=_,l){var k={};k.instance_id=!0,k.type=!0}}if(!l){let p={instancePath:a,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===
null?e=[p]:e.push(p),n++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0&&(t.type="g\
lobal"),t.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),n++}if(t.cert_content===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ce\
rt_content"},message:"must have required property 'cert_content'"};e===null?e=[r]:e.push(r),n++}if(t.
private_key===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
private_key"},message:"must have required property 'private_key'"};e===null?e=[r]:e.push(r),n++}for(let r in t)
if(!(r==="name"||r==="cert_content"||r==="private_key"||r==="type"||r==="instance_id"||r==="trusted_\
root_ca")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),
n++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(f(r)>50){let s={instancePath:a+"/name",
schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT hav\
e more than 50 characters"};e===null?e=[s]:e.push(s),n++}if(f(r)<4){let s={instancePath:a+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than \
4 characters"};e===null?e=[s]:e.push(s),n++}if(!T.test(r)){let s={instancePath:a+"/name",schemaPath:"\
#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'mus\
t match pattern "^[A-Za-z][A-Za-z0-9_]*$"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),n++}}if(t.cert_content!==void 0){let r=t.cert_content;if(typeof r==
"string"){if(f(r)>65536){let s={instancePath:a+"/cert_content",schemaPath:"#/properties/cert_content\
/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characte\
rs"};e===null?e=[s]:e.push(s),n++}if(f(r)<1){let s={instancePath:a+"/cert_content",schemaPath:"#/pro\
perties/cert_content/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:a+"/cert_content",schemaPath:"\
#/properties/cert_content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),n++}}if(t.private_key!==void 0){let r=t.private_key;if(typeof r=="string"){if(f(
r)>65536){let s={instancePath:a+"/private_key",schemaPath:"#/properties/private_key/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"};e===null?e=[s]:e.
push(s),n++}if(f(r)<1){let s={instancePath:a+"/private_key",schemaPath:"#/properties/private_key/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),n++}}else{let s={instancePath:a+"/private_key",schemaPath:"#/properties/private_key/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}
let p=t.type;if(typeof p!="string"){let r={instancePath:a+"/type",schemaPath:"CertificateType/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(!(p===
"instance"||p==="global")){let r={instancePath:a+"/type",schemaPath:"CertificateType/enum",keyword:"\
enum",params:{allowedValues:A.enum},message:"must be equal to one of the allowed values"};e===null?e=
[r]:e.push(r),n++}if(t.instance_id!==void 0){let r=t.instance_id;if(typeof r=="string"){if(!$.test(r)){
let s={instancePath:a+"/instance_id",schemaPath:"#/properties/instance_id/pattern",keyword:"pattern",
params:{pattern:"^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"},message:'must matc\
h pattern "^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"'};e===null?e=[s]:e.push(s),
n++}}else{let s={instancePath:a+"/instance_id",schemaPath:"#/properties/instance_id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.trusted_root_ca!==
void 0){let r=t.trusted_root_ca;if(typeof r=="string"){if(f(r)>65536){let s={instancePath:a+"/truste\
d_root_ca",schemaPath:"#/properties/trusted_root_ca/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:a+
"/trusted_root_ca",schemaPath:"#/properties/trusted_root_ca/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}}else{let p={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),n++}
return h.errors=e,n===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function y(t,{instancePath:a="",
parentData:u,parentDataProperty:c,rootData:m=t,dynamicAnchors:g={}}={}){let e=null,n=0,i=y.evaluated;
return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),h(t,{instancePath:a,parentData:u,
parentDataProperty:c,rootData:m,dynamicAnchors:g})||(e=e===null?h.errors:e.concat(h.errors),n=e.length),
y.errors=e,n===0}y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z={"createCertificate.pa\
th":x,"createCertificate.body":L};
export const validators: Readonly<Record<string, Validator | undefined>> = z
