// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../validator.js'

var oe=K;var v=new RegExp("^[0-9a-f]{32}$","u");function g(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.project_id===void 0&&(e=n(e,t,"required",{missingProperty:"project\
_id"}),i++),r.project_id!==void 0){let o=r.project_id;typeof o=="string"?v.test(o)||(e=n(e,t+"/proje\
ct_id","pattern",{pattern:"^[0-9a-f]{32}$"}),i++):(e=n(e,t+"/project_id","type",{type:"string"}),i++)}}else
e=n(e,t,"type",{type:"object"}),i++;return g.errors=e,i===0}var se=new RegExp("^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$","u");function y(r,{
instancePath:t=""}={}){let e=null,i=0;return typeof r=="string"?se.test(r)||(e=n(e,t,"pattern",{pattern:"\
^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"}),i++):(e=n(e,t,"type",{type:"string"}),
i++),y.errors=e,i===0}function N(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.offset!==void 0){let o=r.offset;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=n(e,t+"/offset","type",{type:"integer"}),i++)}if(r.limit!==void 0){let o=r.limit;typeof o=="n\
umber"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/limit","type",{type:"integer"}),i++)}r.instance_id!==
void 0&&(y(r.instance_id,{instancePath:t+"/instance_id"})||(e=f(e,y.errors),i=e.length)),r.instance_name!==
void 0&&typeof r.instance_name!="string"&&(e=n(e,t+"/instance_name","type",{type:"string"}),i++),r.status!==
void 0&&typeof r.status!="string"&&(e=n(e,t+"/status","type",{type:"string"}),i++)}else e=n(e,t,"typ\
e",{type:"object"}),i++;return N.errors=e,i===0}function K(r,{instancePath:t=""}={}){let e=null,i=0;
return r&&typeof r=="object"&&!Array.isArray(r)?(r.path!==void 0&&(g(r.path,{instancePath:t+"/path"})||
(e=f(e,g.errors),i=e.length)),r.query!==void 0&&(N(r.query,{instancePath:t+"/query"})||(e=f(e,N.errors),
i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),K.errors=e,i===0}var fe=V;var pe={type:"string",enum:["instance","global"]};function u(r,{instancePath:t=""}={}){let e=null,i=0;
return typeof r!="string"&&(e=n(e,t,"type",{type:"string"}),i++),r==="instance"||r==="global"||(e=n(
e,t,"enum",{allowedValues:pe.enum}),i++),u.errors=e,i===0}function x(r,{instancePath:t=""}={}){let e=null,
i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.instance_id===void 0&&(e=n(e,t,"required",{missingProperty:"\
instance_id"}),i++),r.instance_id!==void 0&&(y(r.instance_id,{instancePath:t+"/instance_id"})||(e=f(
e,y.errors),i=e.length)),r.offset!==void 0){let o=r.offset;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=n(e,t+"/offset","type",{type:"integer"}),i++)}if(r.limit!==void 0){let o=r.limit;typeof o=="n\
umber"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/limit","type",{type:"integer"}),i++)}r.name!==void 0&&
typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),i++),r.common_name!==void 0&&typeof r.
common_name!="string"&&(e=n(e,t+"/common_name","type",{type:"string"}),i++),r.signature_algorithm!==
void 0&&typeof r.signature_algorithm!="string"&&(e=n(e,t+"/signature_algorithm","type",{type:"string"}),
i++),r.type!==void 0&&(u(r.type,{instancePath:t+"/type"})||(e=f(e,u.errors),i=e.length))}else e=n(e,
t,"type",{type:"object"}),i++;return x.errors=e,i===0}function V(r,{instancePath:t=""}={}){let e=null,
i=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.path!==void 0&&(g(r.path,{instancePath:t+"/pa\
th"})||(e=f(e,g.errors),i=e.length)),r.query!==void 0&&(x(r.query,{instancePath:t+"/query"})||(e=f(e,
x.errors),i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),V.errors=e,i===0}var ye=B;var de=new RegExp("^[!-~]{1,128}$","u");function k(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let o=r["idempotency-key"];typeof o==
"string"?de.test(o)||(e=n(e,t+"/idempotency-key","pattern",{pattern:"^[!-~]{1,128}$"}),i++):(e=n(e,t+
"/idempotency-key","type",{type:"string"}),i++)}}else e=n(e,t,"type",{type:"object"}),i++;return k.errors=
e,i===0}var m=(r=>[...r].length),le=new RegExp("^[A-Za-z][A-Za-z0-9_]*$","u");function q(r,{instancePath:t=""}={}){
let e=null,i=0;return typeof r=="string"?(m(r)>50&&(e=n(e,t,"maxLength",{limit:50}),i++),m(r)<4&&(e=
n(e,t,"minLength",{limit:4}),i++),le.test(r)||(e=n(e,t,"pattern",{pattern:"^[A-Za-z][A-Za-z0-9_]*$"}),
i++)):(e=n(e,t,"type",{type:"string"}),i++),q.errors=e,i===0}function A(r,{instancePath:t=""}={}){let e=null,i=0;return typeof r=="string"?(m(r)>65536&&(e=n(e,t,
"maxLength",{limit:65536}),i++),m(r)<1&&(e=n(e,t,"minLength",{limit:1}),i++)):(e=n(e,t,"type",{type:"\
string"}),i++),A.errors=e,i===0}function $(r,{instancePath:t=""}={}){let e=null,i=0;return typeof r=="string"?(m(r)>65536&&(e=n(e,t,
"maxLength",{limit:65536}),i++),m(r)<1&&(e=n(e,t,"minLength",{limit:1}),i++)):(e=n(e,t,"type",{type:"\
string"}),i++),$.errors=e,i===0}function w(r,{instancePath:t=""}={}){let e=null,i=0,o=i,p=!0,s=i;if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")){let j={};e===null?e=[j]:
e.push(j),i++}else if(r.type!==void 0&&r.type!=="instance"){let j={};e===null?e=[j]:e.push(j),i++}}var C=s===
i;if(i=o,e!==null&&(o?e.length=o:e=null),C){let d=i;r&&typeof r=="object"&&!Array.isArray(r)&&r.instance_id===
void 0&&(e=n(e,t,"required",{missingProperty:"instance_id"}),i++);var C=d===i;p=C}if(p||(e=n(e,t,"if",
{failingKeyword:"then"}),i++),r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"r\
equired",{missingProperty:"name"}),i++),r.cert_content===void 0&&(e=n(e,t,"required",{missingProperty:"\
cert_content"}),i++),r.private_key===void 0&&(e=n(e,t,"required",{missingProperty:"private_key"}),i++);
for(let d in r)d==="name"||d==="cert_content"||d==="private_key"||d==="type"||d==="instance_id"||d===
"trusted_root_ca"||(e=n(e,t,"additionalProperties",{additionalProperty:d}),i++);if(r.name!==void 0&&
(q(r.name,{instancePath:t+"/name"})||(e=f(e,q.errors),i=e.length)),r.cert_content!==void 0&&(A(r.cert_content,
{instancePath:t+"/cert_content"})||(e=f(e,A.errors),i=e.length)),r.private_key!==void 0&&($(r.private_key,
{instancePath:t+"/private_key"})||(e=f(e,$.errors),i=e.length)),r.type!==void 0&&(u(r.type,{instancePath:t+
"/type"})||(e=f(e,u.errors),i=e.length)),r.instance_id!==void 0&&(y(r.instance_id,{instancePath:t+"/\
instance_id"})||(e=f(e,y.errors),i=e.length)),r.trusted_root_ca!==void 0){let d=r.trusted_root_ca;typeof d==
"string"?m(d)>65536&&(e=n(e,t+"/trusted_root_ca","maxLength",{limit:65536}),i++):(e=n(e,t+"/trusted_\
root_ca","type",{type:"string"}),i++)}}else e=n(e,t,"type",{type:"object"}),i++;return w.errors=e,i===
0}function B(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r=="object"&&!Array.isArray(r)?
(r.body===void 0&&(e=n(e,t,"required",{missingProperty:"body"}),i++),r.path!==void 0&&(g(r.path,{instancePath:t+
"/path"})||(e=f(e,g.errors),i=e.length)),r.headers!==void 0&&(k(r.headers,{instancePath:t+"/headers"})||
(e=f(e,k.errors),i=e.length)),r.body!==void 0&&(w(r.body,{instancePath:t+"/body"})||(e=f(e,w.errors),
i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),B.errors=e,i===0}var ue=O;function _(r,{instancePath:t=""}={}){let e=null,i=0;return typeof r=="string"?v.test(r)||(e=n(e,t,"p\
attern",{pattern:"^[0-9a-f]{32}$"}),i++):(e=n(e,t,"type",{type:"string"}),i++),_.errors=e,i===0}function l(r,{
instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.project_id===
void 0&&(e=n(e,t,"required",{missingProperty:"project_id"}),i++),r.certificate_id===void 0&&(e=n(e,t,
"required",{missingProperty:"certificate_id"}),i++),r.project_id!==void 0){let o=r.project_id;typeof o==
"string"?v.test(o)||(e=n(e,t+"/project_id","pattern",{pattern:"^[0-9a-f]{32}$"}),i++):(e=n(e,t+"/pro\
ject_id","type",{type:"string"}),i++)}r.certificate_id!==void 0&&(_(r.certificate_id,{instancePath:t+
"/certificate_id"})||(e=f(e,_.errors),i=e.length))}else e=n(e,t,"type",{type:"object"}),i++;return l.
errors=e,i===0}function O(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r=="object"&&!Array.
isArray(r)?r.path!==void 0&&(l(r.path,{instancePath:t+"/path"})||(e=f(e,l.errors),i=e.length)):(e=n(
e,t,"type",{type:"object"}),i++),O.errors=e,i===0}var _e=U;function I(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===
void 0&&(e=n(e,t,"required",{missingProperty:"name"}),i++),r.cert_content===void 0&&(e=n(e,t,"requir\
ed",{missingProperty:"cert_content"}),i++),r.private_key===void 0&&(e=n(e,t,"required",{missingProperty:"\
private_key"}),i++);for(let o in r)o==="name"||o==="cert_content"||o==="private_key"||o==="type"||o===
"instance_id"||o==="trusted_root_ca"||(e=n(e,t,"additionalProperties",{additionalProperty:o}),i++);if(r.
name!==void 0&&(q(r.name,{instancePath:t+"/name"})||(e=f(e,q.errors),i=e.length)),r.cert_content!==void 0&&
(A(r.cert_content,{instancePath:t+"/cert_content"})||(e=f(e,A.errors),i=e.length)),r.private_key!==void 0&&
($(r.private_key,{instancePath:t+"/private_key"})||(e=f(e,$.errors),i=e.length)),r.type!==void 0&&(u(
r.type,{instancePath:t+"/type"})||(e=f(e,u.errors),i=e.length)),r.instance_id!==void 0&&(y(r.instance_id,
{instancePath:t+"/instance_id"})||(e=f(e,y.errors),i=e.length)),r.trusted_root_ca!==void 0){let o=r.
trusted_root_ca;typeof o=="string"?m(o)>65536&&(e=n(e,t+"/trusted_root_ca","maxLength",{limit:65536}),
i++):(e=n(e,t+"/trusted_root_ca","type",{type:"string"}),i++)}}else e=n(e,t,"type",{type:"object"}),
i++;return I.errors=e,i===0}function U(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r==
"object"&&!Array.isArray(r)?(r.body===void 0&&(e=n(e,t,"required",{missingProperty:"body"}),i++),r.path!==
void 0&&(l(r.path,{instancePath:t+"/path"})||(e=f(e,l.errors),i=e.length)),r.body!==void 0&&(I(r.body,
{instancePath:t+"/body"})||(e=f(e,I.errors),i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),U.errors=
e,i===0}var me=H;function H(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r=="object"&&!Array.isArray(r)?
r.path!==void 0&&(l(r.path,{instancePath:t+"/path"})||(e=f(e,l.errors),i=e.length)):(e=n(e,t,"type",
{type:"object"}),i++),H.errors=e,i===0}var ce=J;function L(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
offset!==void 0){let o=r.offset;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/offse\
t","type",{type:"integer"}),i++)}if(r.limit!==void 0){let o=r.limit;typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)||(e=n(e,t+"/limit","type",{type:"integer"}),i++)}r.url_domain!==void 0&&typeof r.url_domain!=
"string"&&(e=n(e,t+"/url_domain","type",{type:"string"}),i++)}else e=n(e,t,"type",{type:"object"}),i++;
return L.errors=e,i===0}function J(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r=="obj\
ect"&&!Array.isArray(r)?(r.path!==void 0&&(l(r.path,{instancePath:t+"/path"})||(e=f(e,l.errors),i=e.
length)),r.query!==void 0&&(L(r.query,{instancePath:t+"/query"})||(e=f(e,L.errors),i=e.length))):(e=
n(e,t,"type",{type:"object"}),i++),J.errors=e,i===0}var ge=Q;var be=new RegExp("^(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.\\-]*[A-Za-z0-9_])?$","u");function F(r,{instancePath:t=""}={}){
let e=null,i=0;return typeof r=="string"?(m(r)>255&&(e=n(e,t,"maxLength",{limit:255}),i++),m(r)<1&&(e=
n(e,t,"minLength",{limit:1}),i++),be.test(r)||(e=n(e,t,"pattern",{pattern:"^(?:\\*\\.)?[A-Za-z0-9_]([A\
-Za-z0-9_.\\-]*[A-Za-z0-9_])?$"}),i++)):(e=n(e,t,"type",{type:"string"}),i++),F.errors=e,i===0}function a(r,{instancePath:t=""}={}){let e=null,i=0;return typeof r!="boolean"&&(e=n(e,t,"type",{type:"\
boolean"}),i++),a.errors=e,i===0}function Z(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.domain===void 0&&(e=n(e,t,"required",{missingProperty:"domain"}),i++);
for(let o in r)o==="domain"||o==="instance_ids"||o==="verified_client_certificate_enabled"||(e=n(e,t,
"additionalProperties",{additionalProperty:o}),i++);if(r.domain!==void 0&&(F(r.domain,{instancePath:t+
"/domain"})||(e=f(e,F.errors),i=e.length)),r.instance_ids!==void 0){let o=r.instance_ids;if(Array.isArray(
o)){o.length>100&&(e=n(e,t+"/instance_ids","maxItems",{limit:100}),i++);let p=o.length;for(let s=0;s<
p;s++)y(o[s],{instancePath:t+"/instance_ids/"+s})||(e=f(e,y.errors),i=e.length)}else e=n(e,t+"/insta\
nce_ids","type",{type:"array"}),i++}r.verified_client_certificate_enabled!==void 0&&(a(r.verified_client_certificate_enabled,
{instancePath:t+"/verified_client_certificate_enabled"})||(e=f(e,a.errors),i=e.length))}else e=n(e,t,
"type",{type:"object"}),i++;return Z.errors=e,i===0}function z(r,{instancePath:t=""}={}){let e=null,
i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.domains===void 0&&(e=n(e,t,"required",{missingProperty:"\
domains"}),i++);for(let o in r)o!=="domains"&&(e=n(e,t,"additionalProperties",{additionalProperty:o}),
i++);if(r.domains!==void 0){let o=r.domains;if(Array.isArray(o)){o.length>100&&(e=n(e,t+"/domains","\
maxItems",{limit:100}),i++),o.length<1&&(e=n(e,t+"/domains","minItems",{limit:1}),i++);let p=o.length;
for(let s=0;s<p;s++)Z(o[s],{instancePath:t+"/domains/"+s})||(e=f(e,Z.errors),i=e.length)}else e=n(e,
t+"/domains","type",{type:"array"}),i++}}else e=n(e,t,"type",{type:"object"}),i++;return z.errors=e,
i===0}function Q(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r=="object"&&!Array.isArray(
r)?(r.body===void 0&&(e=n(e,t,"required",{missingProperty:"body"}),i++),r.path!==void 0&&(l(r.path,{
instancePath:t+"/path"})||(e=f(e,l.errors),i=e.length)),r.body!==void 0&&(z(r.body,{instancePath:t+"\
/body"})||(e=f(e,z.errors),i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),Q.errors=e,i===0}var ve=W;function W(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r=="object"&&!Array.isArray(r)?
(r.body===void 0&&(e=n(e,t,"required",{missingProperty:"body"}),i++),r.path!==void 0&&(l(r.path,{instancePath:t+
"/path"})||(e=f(e,l.errors),i=e.length)),r.body!==void 0&&(z(r.body,{instancePath:t+"/body"})||(e=f(
e,z.errors),i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),W.errors=e,i===0}var je=X;function E(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
project_id===void 0&&(e=n(e,t,"required",{missingProperty:"project_id"}),i++),r.instance_id===void 0&&
(e=n(e,t,"required",{missingProperty:"instance_id"}),i++),r.group_id===void 0&&(e=n(e,t,"required",{
missingProperty:"group_id"}),i++),r.domain_id===void 0&&(e=n(e,t,"required",{missingProperty:"domain\
_id"}),i++),r.project_id!==void 0){let o=r.project_id;typeof o=="string"?v.test(o)||(e=n(e,t+"/proje\
ct_id","pattern",{pattern:"^[0-9a-f]{32}$"}),i++):(e=n(e,t+"/project_id","type",{type:"string"}),i++)}
if(r.instance_id!==void 0&&(y(r.instance_id,{instancePath:t+"/instance_id"})||(e=f(e,y.errors),i=e.length)),
r.group_id!==void 0){let o=r.group_id;typeof o=="string"?v.test(o)||(e=n(e,t+"/group_id","pattern",{
pattern:"^[0-9a-f]{32}$"}),i++):(e=n(e,t+"/group_id","type",{type:"string"}),i++)}if(r.domain_id!==void 0){
let o=r.domain_id;typeof o=="string"?v.test(o)||(e=n(e,t+"/domain_id","pattern",{pattern:"^[0-9a-f]{\
32}$"}),i++):(e=n(e,t+"/domain_id","type",{type:"string"}),i++)}}else e=n(e,t,"type",{type:"object"}),
i++;return E.errors=e,i===0}function h(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.certificate_ids===
void 0&&(e=n(e,t,"required",{missingProperty:"certificate_ids"}),i++);for(let o in r)o==="certificat\
e_ids"||o==="verified_client_certificate_enabled"||(e=n(e,t,"additionalProperties",{additionalProperty:o}),
i++);if(r.certificate_ids!==void 0){let o=r.certificate_ids;if(Array.isArray(o)){o.length>1&&(e=n(e,
t+"/certificate_ids","maxItems",{limit:1}),i++),o.length<1&&(e=n(e,t+"/certificate_ids","minItems",{
limit:1}),i++);let p=o.length;for(let s=0;s<p;s++)_(o[s],{instancePath:t+"/certificate_ids/"+s})||(e=
f(e,_.errors),i=e.length)}else e=n(e,t+"/certificate_ids","type",{type:"array"}),i++}r.verified_client_certificate_enabled!==
void 0&&(a(r.verified_client_certificate_enabled,{instancePath:t+"/verified_client_certificate_enabl\
ed"})||(e=f(e,a.errors),i=e.length))}else e=n(e,t,"type",{type:"object"}),i++;return h.errors=e,i===
0}function X(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r=="object"&&!Array.isArray(r)?
(r.body===void 0&&(e=n(e,t,"required",{missingProperty:"body"}),i++),r.path!==void 0&&(E(r.path,{instancePath:t+
"/path"})||(e=f(e,E.errors),i=e.length)),r.body!==void 0&&(h(r.body,{instancePath:t+"/body"})||(e=f(
e,h.errors),i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),X.errors=e,i===0}var qe=Y;function Y(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r=="object"&&!Array.isArray(r)?
(r.body===void 0&&(e=n(e,t,"required",{missingProperty:"body"}),i++),r.path!==void 0&&(E(r.path,{instancePath:t+
"/path"})||(e=f(e,E.errors),i=e.length)),r.body!==void 0&&(h(r.body,{instancePath:t+"/body"})||(e=f(
e,h.errors),i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),Y.errors=e,i===0}var Ae=P;function D(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
id===void 0&&(e=n(e,t,"required",{missingProperty:"id"}),i++),r.project_id===void 0&&(e=n(e,t,"requi\
red",{missingProperty:"project_id"}),i++),r.instance_name===void 0&&(e=n(e,t,"required",{missingProperty:"\
instance_name"}),i++),r.status===void 0&&(e=n(e,t,"required",{missingProperty:"status"}),i++),r.instance_status===
void 0&&(e=n(e,t,"required",{missingProperty:"instance_status"}),i++),r.type===void 0&&(e=n(e,t,"req\
uired",{missingProperty:"type"}),i++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),
i++),r.create_time===void 0&&(e=n(e,t,"required",{missingProperty:"create_time"}),i++),r.id!==void 0&&
(y(r.id,{instancePath:t+"/id"})||(e=f(e,y.errors),i=e.length)),r.project_id!==void 0&&typeof r.project_id!=
"string"&&(e=n(e,t+"/project_id","type",{type:"string"}),i++),r.instance_name!==void 0&&typeof r.instance_name!=
"string"&&(e=n(e,t+"/instance_name","type",{type:"string"}),i++),r.status!==void 0&&typeof r.status!=
"string"&&(e=n(e,t+"/status","type",{type:"string"}),i++),r.instance_status!==void 0){let o=r.instance_status;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/instance_status","type",{type:"intege\
r"}),i++)}if(r.type!==void 0&&typeof r.type!="string"&&(e=n(e,t+"/type","type",{type:"string"}),i++),
r.spec!==void 0&&typeof r.spec!="string"&&(e=n(e,t+"/spec","type",{type:"string"}),i++),r.create_time!==
void 0){let o=r.create_time;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/create_ti\
me","type",{type:"integer"}),i++)}if(r.enterprise_project_id!==void 0&&typeof r.enterprise_project_id!=
"string"&&(e=n(e,t+"/enterprise_project_id","type",{type:"string"}),i++),r.eip_address!==void 0&&typeof r.
eip_address!="string"&&(e=n(e,t+"/eip_address","type",{type:"string"}),i++),r.charging_mode!==void 0){
let o=r.charging_mode;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/charging_mode",
"type",{type:"integer"}),i++)}r.loadbalancer_provider!==void 0&&typeof r.loadbalancer_provider!="str\
ing"&&(e=n(e,t+"/loadbalancer_provider","type",{type:"string"}),i++)}else e=n(e,t,"type",{type:"obje\
ct"}),i++;return D.errors=e,i===0}function G(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.size===void 0&&(e=n(e,t,"required",{missingProperty:"size"}),i++),
r.total===void 0&&(e=n(e,t,"required",{missingProperty:"total"}),i++),r.instances===void 0&&(e=n(e,t,
"required",{missingProperty:"instances"}),i++),r.size!==void 0){let o=r.size;typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/size","type",{type:"integer"}),i++)}if(r.total!==void 0){let o=r.
total;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/total","type",{type:"integer"}),
i++)}if(r.instances!==void 0){let o=r.instances;if(Array.isArray(o)){let p=o.length;for(let s=0;s<p;s++)
D(o[s],{instancePath:t+"/instances/"+s})||(e=f(e,D.errors),i=e.length)}else e=n(e,t+"/instances","ty\
pe",{type:"array"}),i++}}else e=n(e,t,"type",{type:"object"}),i++;return G.errors=e,i===0}function P(r,{
instancePath:t=""}={}){let e=null,i=0;return G(r,{instancePath:t})||(e=f(e,G.errors),i=e.length),P.errors=
e,i===0}var $e=ee;var c=/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function T(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
id===void 0&&(e=n(e,t,"required",{missingProperty:"id"}),i++),r.name===void 0&&(e=n(e,t,"required",{
missingProperty:"name"}),i++),r.type===void 0&&(e=n(e,t,"required",{missingProperty:"type"}),i++),r.
instance_id===void 0&&(e=n(e,t,"required",{missingProperty:"instance_id"}),i++),r.project_id===void 0&&
(e=n(e,t,"required",{missingProperty:"project_id"}),i++),r.common_name===void 0&&(e=n(e,t,"required",
{missingProperty:"common_name"}),i++),r.san===void 0&&(e=n(e,t,"required",{missingProperty:"san"}),i++),
r.not_after===void 0&&(e=n(e,t,"required",{missingProperty:"not_after"}),i++),r.signature_algorithm===
void 0&&(e=n(e,t,"required",{missingProperty:"signature_algorithm"}),i++),r.is_has_trusted_root_ca===
void 0&&(e=n(e,t,"required",{missingProperty:"is_has_trusted_root_ca"}),i++),r.create_time===void 0&&
(e=n(e,t,"required",{missingProperty:"create_time"}),i++),r.update_time===void 0&&(e=n(e,t,"required",
{missingProperty:"update_time"}),i++),r.id!==void 0&&(_(r.id,{instancePath:t+"/id"})||(e=f(e,_.errors),
i=e.length)),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),i++),
r.type!==void 0&&(u(r.type,{instancePath:t+"/type"})||(e=f(e,u.errors),i=e.length)),r.instance_id!==
void 0&&typeof r.instance_id!="string"&&(e=n(e,t+"/instance_id","type",{type:"string"}),i++),r.project_id!==
void 0&&typeof r.project_id!="string"&&(e=n(e,t+"/project_id","type",{type:"string"}),i++),r.common_name!==
void 0&&typeof r.common_name!="string"&&(e=n(e,t+"/common_name","type",{type:"string"}),i++),r.san!==
void 0){let o=r.san;if(Array.isArray(o)){let p=o.length;for(let s=0;s<p;s++)typeof o[s]!="string"&&(e=
n(e,t+"/san/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/san","type",{type:"array"}),i++}if(r.not_after!==
void 0){let o=r.not_after;typeof o=="string"?c.test(o)||(e=n(e,t+"/not_after","format",{format:"date\
-time"}),i++):(e=n(e,t+"/not_after","type",{type:"string"}),i++)}if(r.signature_algorithm!==void 0&&
typeof r.signature_algorithm!="string"&&(e=n(e,t+"/signature_algorithm","type",{type:"string"}),i++),
r.is_has_trusted_root_ca!==void 0&&typeof r.is_has_trusted_root_ca!="boolean"&&(e=n(e,t+"/is_has_tru\
sted_root_ca","type",{type:"boolean"}),i++),r.create_time!==void 0){let o=r.create_time;typeof o=="s\
tring"?c.test(o)||(e=n(e,t+"/create_time","format",{format:"date-time"}),i++):(e=n(e,t+"/create_time",
"type",{type:"string"}),i++)}if(r.update_time!==void 0){let o=r.update_time;typeof o=="string"?c.test(
o)||(e=n(e,t+"/update_time","format",{format:"date-time"}),i++):(e=n(e,t+"/update_time","type",{type:"\
string"}),i++)}}else e=n(e,t,"type",{type:"object"}),i++;return T.errors=e,i===0}function R(r,{instancePath:t=""}={}){
let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.size===void 0&&(e=n(e,t,"required",
{missingProperty:"size"}),i++),r.total===void 0&&(e=n(e,t,"required",{missingProperty:"total"}),i++),
r.certs===void 0&&(e=n(e,t,"required",{missingProperty:"certs"}),i++),r.size!==void 0){let o=r.size;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/size","type",{type:"integer"}),i++)}if(r.
total!==void 0){let o=r.total;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/total",
"type",{type:"integer"}),i++)}if(r.certs!==void 0){let o=r.certs;if(Array.isArray(o)){let p=o.length;
for(let s=0;s<p;s++)T(o[s],{instancePath:t+"/certs/"+s})||(e=f(e,T.errors),i=e.length)}else e=n(e,t+
"/certs","type",{type:"array"}),i++}}else e=n(e,t,"type",{type:"object"}),i++;return R.errors=e,i===
0}function ee(r,{instancePath:t=""}={}){let e=null,i=0;return R(r,{instancePath:t})||(e=f(e,R.errors),
i=e.length),ee.errors=e,i===0}var ae=re;var ze=new RegExp("^-?[0-9]+$","u");function b(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0&&(e=n(e,t,"required",{missingProperty:"id"}),i++),r.name===
void 0&&(e=n(e,t,"required",{missingProperty:"name"}),i++),r.type===void 0&&(e=n(e,t,"required",{missingProperty:"\
type"}),i++),r.instance_id===void 0&&(e=n(e,t,"required",{missingProperty:"instance_id"}),i++),r.project_id===
void 0&&(e=n(e,t,"required",{missingProperty:"project_id"}),i++),r.common_name===void 0&&(e=n(e,t,"r\
equired",{missingProperty:"common_name"}),i++),r.san===void 0&&(e=n(e,t,"required",{missingProperty:"\
san"}),i++),r.not_before===void 0&&(e=n(e,t,"required",{missingProperty:"not_before"}),i++),r.not_after===
void 0&&(e=n(e,t,"required",{missingProperty:"not_after"}),i++),r.signature_algorithm===void 0&&(e=n(
e,t,"required",{missingProperty:"signature_algorithm"}),i++),r.serial_number===void 0&&(e=n(e,t,"req\
uired",{missingProperty:"serial_number"}),i++),r.version===void 0&&(e=n(e,t,"required",{missingProperty:"\
version"}),i++),r.issuer===void 0&&(e=n(e,t,"required",{missingProperty:"issuer"}),i++),r.organization===
void 0&&(e=n(e,t,"required",{missingProperty:"organization"}),i++),r.organizational_unit===void 0&&(e=
n(e,t,"required",{missingProperty:"organizational_unit"}),i++),r.locality===void 0&&(e=n(e,t,"requir\
ed",{missingProperty:"locality"}),i++),r.state===void 0&&(e=n(e,t,"required",{missingProperty:"state"}),
i++),r.country===void 0&&(e=n(e,t,"required",{missingProperty:"country"}),i++),r.is_has_trusted_root_ca===
void 0&&(e=n(e,t,"required",{missingProperty:"is_has_trusted_root_ca"}),i++),r.create_time===void 0&&
(e=n(e,t,"required",{missingProperty:"create_time"}),i++),r.update_time===void 0&&(e=n(e,t,"required",
{missingProperty:"update_time"}),i++),r.id!==void 0&&(_(r.id,{instancePath:t+"/id"})||(e=f(e,_.errors),
i=e.length)),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),i++),
r.type!==void 0&&(u(r.type,{instancePath:t+"/type"})||(e=f(e,u.errors),i=e.length)),r.instance_id!==
void 0&&typeof r.instance_id!="string"&&(e=n(e,t+"/instance_id","type",{type:"string"}),i++),r.project_id!==
void 0&&typeof r.project_id!="string"&&(e=n(e,t+"/project_id","type",{type:"string"}),i++),r.common_name!==
void 0&&typeof r.common_name!="string"&&(e=n(e,t+"/common_name","type",{type:"string"}),i++),r.san!==
void 0){let o=r.san;if(Array.isArray(o)){let p=o.length;for(let s=0;s<p;s++)typeof o[s]!="string"&&(e=
n(e,t+"/san/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/san","type",{type:"array"}),i++}if(r.not_before!==
void 0){let o=r.not_before;typeof o=="string"?c.test(o)||(e=n(e,t+"/not_before","format",{format:"da\
te-time"}),i++):(e=n(e,t+"/not_before","type",{type:"string"}),i++)}if(r.not_after!==void 0){let o=r.
not_after;typeof o=="string"?c.test(o)||(e=n(e,t+"/not_after","format",{format:"date-time"}),i++):(e=
n(e,t+"/not_after","type",{type:"string"}),i++)}if(r.signature_algorithm!==void 0&&typeof r.signature_algorithm!=
"string"&&(e=n(e,t+"/signature_algorithm","type",{type:"string"}),i++),r.serial_number!==void 0){let o=r.
serial_number;typeof o=="string"?ze.test(o)||(e=n(e,t+"/serial_number","pattern",{pattern:"^-?[0-9]+\
$"}),i++):(e=n(e,t+"/serial_number","type",{type:"string"}),i++)}if(r.version!==void 0){let o=r.version;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/version","type",{type:"integer"}),i++)}
if(r.issuer!==void 0){let o=r.issuer;if(Array.isArray(o)){let p=o.length;for(let s=0;s<p;s++)typeof o[s]!=
"string"&&(e=n(e,t+"/issuer/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/issuer","type",{type:"ar\
ray"}),i++}if(r.organization!==void 0){let o=r.organization;if(Array.isArray(o)){let p=o.length;for(let s=0;s<
p;s++)typeof o[s]!="string"&&(e=n(e,t+"/organization/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"\
/organization","type",{type:"array"}),i++}if(r.organizational_unit!==void 0){let o=r.organizational_unit;
if(Array.isArray(o)){let p=o.length;for(let s=0;s<p;s++)typeof o[s]!="string"&&(e=n(e,t+"/organizati\
onal_unit/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/organizational_unit","type",{type:"array"}),
i++}if(r.locality!==void 0){let o=r.locality;if(Array.isArray(o)){let p=o.length;for(let s=0;s<p;s++)
typeof o[s]!="string"&&(e=n(e,t+"/locality/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/locality",
"type",{type:"array"}),i++}if(r.state!==void 0){let o=r.state;if(Array.isArray(o)){let p=o.length;for(let s=0;s<
p;s++)typeof o[s]!="string"&&(e=n(e,t+"/state/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/state",
"type",{type:"array"}),i++}if(r.country!==void 0){let o=r.country;if(Array.isArray(o)){let p=o.length;
for(let s=0;s<p;s++)typeof o[s]!="string"&&(e=n(e,t+"/country/"+s,"type",{type:"string"}),i++)}else e=
n(e,t+"/country","type",{type:"array"}),i++}if(r.is_has_trusted_root_ca!==void 0&&typeof r.is_has_trusted_root_ca!=
"boolean"&&(e=n(e,t+"/is_has_trusted_root_ca","type",{type:"boolean"}),i++),r.create_time!==void 0){
let o=r.create_time;typeof o=="string"?c.test(o)||(e=n(e,t+"/create_time","format",{format:"date-tim\
e"}),i++):(e=n(e,t+"/create_time","type",{type:"string"}),i++)}if(r.update_time!==void 0){let o=r.update_time;
typeof o=="string"?c.test(o)||(e=n(e,t+"/update_time","format",{format:"date-time"}),i++):(e=n(e,t+"\
/update_time","type",{type:"string"}),i++)}}else e=n(e,t,"type",{type:"object"}),i++;return b.errors=
e,i===0}function re(r,{instancePath:t=""}={}){let e=null,i=0;return b(r,{instancePath:t})||(e=f(e,b.
errors),i=e.length),re.errors=e,i===0}var Ee=ie;function ie(r,{instancePath:t=""}={}){let e=null,i=0;return b(r,{instancePath:t})||(e=f(e,b.errors),
i=e.length),ie.errors=e,i===0}var he=te;function te(r,{instancePath:t=""}={}){let e=null,i=0;return b(r,{instancePath:t})||(e=f(e,b.errors),
i=e.length),te.errors=e,i===0}var Ce=ne;function S(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
id===void 0&&(e=n(e,t,"required",{missingProperty:"id"}),i++),r.url_domain===void 0&&(e=n(e,t,"requi\
red",{missingProperty:"url_domain"}),i++),r.status===void 0&&(e=n(e,t,"required",{missingProperty:"s\
tatus"}),i++),r.min_ssl_version===void 0&&(e=n(e,t,"required",{missingProperty:"min_ssl_version"}),i++),
r.is_http_redirect_to_https===void 0&&(e=n(e,t,"required",{missingProperty:"is_http_redirect_to_http\
s"}),i++),r.verified_client_certificate_enabled===void 0&&(e=n(e,t,"required",{missingProperty:"veri\
fied_client_certificate_enabled"}),i++),r.ssl_id===void 0&&(e=n(e,t,"required",{missingProperty:"ssl\
_id"}),i++),r.ssl_name===void 0&&(e=n(e,t,"required",{missingProperty:"ssl_name"}),i++),r.api_group_id===
void 0&&(e=n(e,t,"required",{missingProperty:"api_group_id"}),i++),r.api_group_name===void 0&&(e=n(e,
t,"required",{missingProperty:"api_group_name"}),i++),r.instance_id===void 0&&(e=n(e,t,"required",{missingProperty:"\
instance_id"}),i++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,t+"/id","type",{type:"string"}),i++),
r.url_domain!==void 0&&typeof r.url_domain!="string"&&(e=n(e,t+"/url_domain","type",{type:"string"}),
i++),r.status!==void 0){let o=r.status;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+
"/status","type",{type:"integer"}),i++)}r.min_ssl_version!==void 0&&typeof r.min_ssl_version!="strin\
g"&&(e=n(e,t+"/min_ssl_version","type",{type:"string"}),i++),r.is_http_redirect_to_https!==void 0&&typeof r.
is_http_redirect_to_https!="boolean"&&(e=n(e,t+"/is_http_redirect_to_https","type",{type:"boolean"}),
i++),r.verified_client_certificate_enabled!==void 0&&typeof r.verified_client_certificate_enabled!="\
boolean"&&(e=n(e,t+"/verified_client_certificate_enabled","type",{type:"boolean"}),i++),r.ssl_id!==void 0&&
(_(r.ssl_id,{instancePath:t+"/ssl_id"})||(e=f(e,_.errors),i=e.length)),r.ssl_name!==void 0&&typeof r.
ssl_name!="string"&&(e=n(e,t+"/ssl_name","type",{type:"string"}),i++),r.api_group_id!==void 0&&typeof r.
api_group_id!="string"&&(e=n(e,t+"/api_group_id","type",{type:"string"}),i++),r.api_group_name!==void 0&&
typeof r.api_group_name!="string"&&(e=n(e,t+"/api_group_name","type",{type:"string"}),i++),r.instance_id!==
void 0&&(y(r.instance_id,{instancePath:t+"/instance_id"})||(e=f(e,y.errors),i=e.length))}else e=n(e,
t,"type",{type:"object"}),i++;return S.errors=e,i===0}function M(r,{instancePath:t=""}={}){let e=null,
i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.size===void 0&&(e=n(e,t,"required",{missingProperty:"\
size"}),i++),r.total===void 0&&(e=n(e,t,"required",{missingProperty:"total"}),i++),r.bound_domains===
void 0&&(e=n(e,t,"required",{missingProperty:"bound_domains"}),i++),r.size!==void 0){let o=r.size;typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/size","type",{type:"integer"}),i++)}if(r.total!==
void 0){let o=r.total;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/total","type",{
type:"integer"}),i++)}if(r.bound_domains!==void 0){let o=r.bound_domains;if(Array.isArray(o)){let p=o.
length;for(let s=0;s<p;s++)S(o[s],{instancePath:t+"/bound_domains/"+s})||(e=f(e,S.errors),i=e.length)}else
e=n(e,t+"/bound_domains","type",{type:"array"}),i++}}else e=n(e,t,"type",{type:"object"}),i++;return M.
errors=e,i===0}function ne(r,{instancePath:t=""}={}){let e=null,i=0;return M(r,{instancePath:t})||(e=
f(e,M.errors),i=e.length),ne.errors=e,i===0}function n(r,t,e,i){return f(r,[{instancePath:t,keyword:e,
params:i}])}function f(r,t){r??=[];for(let e of t)r.push(e);return r}var Ne={listGateways:oe,listCertificates:fe,
createCertificate:ye,showCertificate:ue,updateCertificate:_e,deleteCertificate:me,listAttachedDomains:ce,
attachDomains:ge,detachDomains:ve,attachCertificateToDomain:je,detachCertificateFromDomain:qe,"listG\
ateways.200":Ae,"listCertificates.200":$e,"createCertificate.200":ae,"showCertificate.200":Ee,"updat\
eCertificate.200":he,"listAttachedDomains.200":Ce};
export const validators: Readonly<Record<string, Validator | undefined>> = Ne
