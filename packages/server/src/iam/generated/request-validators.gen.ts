// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../../validator.js'

var D=j;function j(t,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=t,dynamicAnchors:f={}}={}){
let e=null,r=0,n=j.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.nocatalog!==void 0&&typeof t.nocatalog!="string"){let i={
instancePath:s+"/nocatalog",schemaPath:"#/properties/nocatalog/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}
return j.errors=e,r===0}j.evaluated={props:{nocatalog:!0},dynamicProps:!1,dynamicItems:!1};var T=P;function P(t,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=t,dynamicAnchors:f={}}={}){
let e=null,r=0,n=P.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t["X-Subject-Token"]===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"X-Subject-Token"},message:"must have require\
d property 'X-Subject-Token'"};e===null?e=[i]:e.push(i),r++}if(t["X-Subject-Token"]!==void 0&&typeof t["\
X-Subject-Token"]!="string"){let i={instancePath:s+"/X-Subject-Token",schemaPath:"#/properties/X-Sub\
ject-Token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),r++}return P.errors=e,r===0}P.evaluated={props:{"X-Subject\
-Token":!0},dynamicProps:!1,dynamicItems:!1};var I=v;function b(t,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=t,dynamicAnchors:f={}}={}){
let e=null,r=0,n=b.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let i=r,
p=!0,d=r,o=r,a=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.name===void 0&&(u="name")){
let y={};e===null?e=[y]:e.push(y),r++}}var m=a===r;if(m){let u={};e===null?e=[u]:e.push(u),r++}else r=
o,e!==null&&(o?e.length=o:e=null);var q=d===r;if(r=i,e!==null&&(i?e.length=i:e=null),q){let u=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.id===void 0){let A={instancePath:s,schemaPath:"#/then/requi\
red",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[A]:e.push(A),r++}var q=u===r;if(p=q,p){var l={};l.id=!0}}if(!p){let u={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[u]:
e.push(u),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(l!==!0&&(l=l||{},l.id=!0,l.name=!0,l.domain=
!0),t.id!==void 0&&typeof t.id!="string"){let u={instancePath:s+"/id",schemaPath:"#/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),r++}if(t.
name!==void 0&&typeof t.name!="string"){let u={instancePath:s+"/name",schemaPath:"#/properties/name/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),r++}if(t.
domain!==void 0){let u=t.domain;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.id!==void 0&&typeof u.
id!="string"){let y={instancePath:s+"/domain/id",schemaPath:"DomainReference/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),r++}if(u.name!==void 0&&
typeof u.name!="string"){let y={instancePath:s+"/domain/name",schemaPath:"DomainReference/properties\
/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),
r++}}else{let y={instancePath:s+"/domain",schemaPath:"DomainReference/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}}}else{let u={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}
return b.errors=e,n.props=l,r===0}b.evaluated={dynamicProps:!0,dynamicItems:!1};function w(t,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=t,dynamicAnchors:f={}}={}){let e=null,r=0,n=w.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.auth===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
auth"},message:"must have required property 'auth'"};e===null?e=[i]:e.push(i),r++}if(t.auth!==void 0){
let i=t.auth;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.identity===void 0){let p={instancePath:s+
"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:"identity"},
message:"must have required property 'identity'"};e===null?e=[p]:e.push(p),r++}if(i.identity!==void 0){
let p=i.identity;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.methods===void 0){let d={instancePath:s+
"/auth/identity",schemaPath:"#/properties/auth/properties/identity/required",keyword:"required",params:{
missingProperty:"methods"},message:"must have required property 'methods'"};e===null?e=[d]:e.push(d),
r++}if(p.password===void 0){let d={instancePath:s+"/auth/identity",schemaPath:"#/properties/auth/pro\
perties/identity/required",keyword:"required",params:{missingProperty:"password"},message:"must have\
 required property 'password'"};e===null?e=[d]:e.push(d),r++}if(p.methods!==void 0){let d=p.methods;
if(Array.isArray(d)){if(d.length<1){let a={instancePath:s+"/auth/identity/methods",schemaPath:"#/pro\
perties/auth/properties/identity/properties/methods/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),r++}let o=d.length;for(let a=0;a<o;a++)if(typeof d[a]!=
"string"){let m={instancePath:s+"/auth/identity/methods/"+a,schemaPath:"#/properties/auth/properties\
/identity/properties/methods/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[m]:e.push(m),r++}}else{let o={instancePath:s+"/auth/identity/methods",schemaPath:"#\
/properties/auth/properties/identity/properties/methods/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),r++}}if(p.password!==void 0){let d=p.password;if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.user===void 0){let o={instancePath:s+"/auth/identity/password",schemaPath:"\
#/properties/auth/properties/identity/properties/password/required",keyword:"required",params:{missingProperty:"\
user"},message:"must have required property 'user'"};e===null?e=[o]:e.push(o),r++}if(d.user!==void 0){
let o=d.user;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let a={instancePath:s+
"/auth/identity/password/user",schemaPath:"UserCredentials/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),r++}if(o.password===void 0){
let a={instancePath:s+"/auth/identity/password/user",schemaPath:"UserCredentials/required",keyword:"\
required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===
null?e=[a]:e.push(a),r++}if(o.domain===void 0){let a={instancePath:s+"/auth/identity/password/user",
schemaPath:"UserCredentials/required",keyword:"required",params:{missingProperty:"domain"},message:"\
must have required property 'domain'"};e===null?e=[a]:e.push(a),r++}if(o.name!==void 0&&typeof o.name!=
"string"){let a={instancePath:s+"/auth/identity/password/user/name",schemaPath:"UserCredentials/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),r++}if(o.password!==void 0&&typeof o.password!="string"){let a={instancePath:s+"/auth/identity/pa\
ssword/user/password",schemaPath:"UserCredentials/properties/password/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(o.domain!==void 0){let a=o.domain;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let m={instancePath:s+"/auth/identi\
ty/password/user/domain",schemaPath:"UserCredentials/properties/domain/required",keyword:"required",
params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[m]:e.push(
m),r++}if(a.name!==void 0&&typeof a.name!="string"){let m={instancePath:s+"/auth/identity/password/u\
ser/domain/name",schemaPath:"UserCredentials/properties/domain/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+
"/auth/identity/password/user/domain",schemaPath:"UserCredentials/properties/domain/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),r++}}}else{let a={instancePath:s+
"/auth/identity/password/user",schemaPath:"UserCredentials/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[a]:e.push(a),r++}}}else{let o={instancePath:s+"/auth/identity/\
password",schemaPath:"#/properties/auth/properties/identity/properties/password/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}}}else{let d={instancePath:s+
"/auth/identity",schemaPath:"#/properties/auth/properties/identity/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[d]:e.push(d),r++}}if(i.scope!==void 0){let p=i.scope;
if(p&&typeof p=="object"&&!Array.isArray(p))p.project!==void 0&&(b(p.project,{instancePath:s+"/auth/\
scope/project",parentData:p,parentDataProperty:"project",rootData:c,dynamicAnchors:f})||(e=e===null?
b.errors:e.concat(b.errors),r=e.length));else{let d={instancePath:s+"/auth/scope",schemaPath:"#/prop\
erties/auth/properties/scope/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[d]:e.push(d),r++}}}else{let p={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.
push(i),r++}return w.errors=e,r===0}w.evaluated={props:{auth:!0},dynamicProps:!1,dynamicItems:!1};function v(t,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=t,dynamicAnchors:f={}}={}){let e=null,
r=0,n=v.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),w(t,{instancePath:s,
parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),
r=e.length),v.errors=e,r===0}v.evaluated={props:{auth:!0},dynamicProps:!1,dynamicItems:!1};var S=k;function k(t,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=t,dynamicAnchors:f={}}={}){
let e=null,r=0,n=k.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0&&typeof t.name!="string"){let i={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return k.errors=e,r===
0}k.evaluated={props:{name:!0},dynamicProps:!1,dynamicItems:!1};var C={"validateToken.query":D,"vali\
dateToken.header":T,"createToken.query":D,"createToken.body":I,"listProjects.query":S};
export const validators: Readonly<Record<string, Validator | undefined>> = C
