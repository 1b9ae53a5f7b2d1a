// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../../validator.js'

var I=w;function w(t,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:l=t,dynamicAnchors:c={}}={}){
let e=null,r=0,a=w.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.nocatalog!==void 0&&typeof t.nocatalog!="string"){let i={
instancePath:s+"/nocatalog",schemaPath:"#/properties/nocatalog/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}
return w.errors=e,r===0}w.evaluated={props:{nocatalog:!0},dynamicProps:!1,dynamicItems:!1};var T=P;function P(t,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:l=t,dynamicAnchors:c={}}={}){
let e=null,r=0,a=P.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t["X-Subject-Token"]===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"X-Subject-Token"},message:"must have require\
d property 'X-Subject-Token'"};e===null?e=[i]:e.push(i),r++}if(t["X-Subject-Token"]!==void 0&&typeof t["\
X-Subject-Token"]!="string"){let i={instancePath:s+"/X-Subject-Token",schemaPath:"#/properties/X-Sub\
ject-Token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),r++}return P.errors=e,r===0}P.evaluated={props:{"X-Subject\
-Token":!0},dynamicProps:!1,dynamicItems:!1};var S=v;function v(t,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:l=t,dynamicAnchors:c={}}={}){
let e=null,r=0,a=v.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.nocatalog!==void 0&&typeof t.nocatalog!="string"){let i={
instancePath:s+"/nocatalog",schemaPath:"#/properties/nocatalog/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}
return v.errors=e,r===0}v.evaluated={props:{nocatalog:!0},dynamicProps:!1,dynamicItems:!1};var C=k;function b(t,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:l=t,dynamicAnchors:c={}}={}){
let e=null,r=0,a=b.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let i=r,
p=!0,d=r,o=r,n=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.name===void 0&&(u="name")){
let y={};e===null?e=[y]:e.push(y),r++}}var m=n===r;if(m){let u={};e===null?e=[u]:e.push(u),r++}else r=
o,e!==null&&(o?e.length=o:e=null);var A=d===r;if(r=i,e!==null&&(i?e.length=i:e=null),A){let u=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.id===void 0){let D={instancePath:s,schemaPath:"#/then/requi\
red",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[D]:e.push(D),r++}var A=u===r;if(p=A,p){var f={};f.id=!0}}if(!p){let u={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[u]:
e.push(u),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(f!==!0&&(f=f||{},f.id=!0,f.name=!0,f.domain=
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
return b.errors=e,a.props=f,r===0}b.evaluated={dynamicProps:!0,dynamicItems:!1};function j(t,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:l=t,dynamicAnchors:c={}}={}){let e=null,r=0,a=j.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
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
if(Array.isArray(d)){if(d.length<1){let n={instancePath:s+"/auth/identity/methods",schemaPath:"#/pro\
perties/auth/properties/identity/properties/methods/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),r++}let o=d.length;for(let n=0;n<o;n++)if(typeof d[n]!=
"string"){let m={instancePath:s+"/auth/identity/methods/"+n,schemaPath:"#/properties/auth/properties\
/identity/properties/methods/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[m]:e.push(m),r++}}else{let o={instancePath:s+"/auth/identity/methods",schemaPath:"#\
/properties/auth/properties/identity/properties/methods/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),r++}}if(p.password!==void 0){let d=p.password;if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.user===void 0){let o={instancePath:s+"/auth/identity/password",schemaPath:"\
#/properties/auth/properties/identity/properties/password/required",keyword:"required",params:{missingProperty:"\
user"},message:"must have required property 'user'"};e===null?e=[o]:e.push(o),r++}if(d.user!==void 0){
let o=d.user;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let n={instancePath:s+
"/auth/identity/password/user",schemaPath:"UserCredentials/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),r++}if(o.password===void 0){
let n={instancePath:s+"/auth/identity/password/user",schemaPath:"UserCredentials/required",keyword:"\
required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===
null?e=[n]:e.push(n),r++}if(o.domain===void 0){let n={instancePath:s+"/auth/identity/password/user",
schemaPath:"UserCredentials/required",keyword:"required",params:{missingProperty:"domain"},message:"\
must have required property 'domain'"};e===null?e=[n]:e.push(n),r++}if(o.name!==void 0&&typeof o.name!=
"string"){let n={instancePath:s+"/auth/identity/password/user/name",schemaPath:"UserCredentials/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),r++}if(o.password!==void 0&&typeof o.password!="string"){let n={instancePath:s+"/auth/identity/pa\
ssword/user/password",schemaPath:"UserCredentials/properties/password/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(o.domain!==void 0){let n=o.domain;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let m={instancePath:s+"/auth/identi\
ty/password/user/domain",schemaPath:"UserCredentials/properties/domain/required",keyword:"required",
params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[m]:e.push(
m),r++}if(n.name!==void 0&&typeof n.name!="string"){let m={instancePath:s+"/auth/identity/password/u\
ser/domain/name",schemaPath:"UserCredentials/properties/domain/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+
"/auth/identity/password/user/domain",schemaPath:"UserCredentials/properties/domain/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),r++}}}else{let n={instancePath:s+
"/auth/identity/password/user",schemaPath:"UserCredentials/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),r++}}}else{let o={instancePath:s+"/auth/identity/\
password",schemaPath:"#/properties/auth/properties/identity/properties/password/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}}}else{let d={instancePath:s+
"/auth/identity",schemaPath:"#/properties/auth/properties/identity/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[d]:e.push(d),r++}}if(i.scope!==void 0){let p=i.scope;
if(p&&typeof p=="object"&&!Array.isArray(p))p.project!==void 0&&(b(p.project,{instancePath:s+"/auth/\
scope/project",parentData:p,parentDataProperty:"project",rootData:l,dynamicAnchors:c})||(e=e===null?
b.errors:e.concat(b.errors),r=e.length));else{let d={instancePath:s+"/auth/scope",schemaPath:"#/prop\
erties/auth/properties/scope/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[d]:e.push(d),r++}}}else{let p={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.
push(i),r++}return j.errors=e,r===0}j.evaluated={props:{auth:!0},dynamicProps:!1,dynamicItems:!1};function k(t,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:l=t,dynamicAnchors:c={}}={}){let e=null,
r=0,a=k.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),j(t,{instancePath:s,
parentData:h,parentDataProperty:g,rootData:l,dynamicAnchors:c})||(e=e===null?j.errors:e.concat(j.errors),
r=e.length),k.errors=e,r===0}k.evaluated={props:{auth:!0},dynamicProps:!1,dynamicItems:!1};var U=q;function q(t,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:l=t,dynamicAnchors:c={}}={}){
let e=null,r=0,a=q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0&&typeof t.name!="string"){let i={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return q.errors=e,r===
0}q.evaluated={props:{name:!0},dynamicProps:!1,dynamicItems:!1};var X={"validateToken.query":I,"vali\
dateToken.header":T,"createToken.query":S,"createToken.body":C,"listProjects.query":U};
export const validators: Readonly<Record<string, Validator | undefined>> = X
