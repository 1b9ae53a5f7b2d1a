// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Validator } from '../validator.js'

var se=J;var q=new RegExp("^[0-9a-f]{32}$","u");function j(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.project_id===void 0&&(e=n(e,t,"required",{missingProperty:"project\
_id"}),i++),r.project_id!==void 0){let o=r.project_id;typeof o=="string"?q.test(o)||(e=n(e,t+"/proje\
ct_id","pattern",{pattern:"^[0-9a-f]{32}$"}),i++):(e=n(e,t+"/project_id","type",{type:"string"}),i++)}}else
e=n(e,t,"type",{type:"object"}),i++;return j.errors=e,i===0}var fe=new RegExp("^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$","u");function d(r,{
instancePath:t=""}={}){let e=null,i=0;return typeof r=="string"?fe.test(r)||(e=n(e,t,"pattern",{pattern:"\
^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"}),i++):(e=n(e,t,"type",{type:"string"}),
i++),d.errors=e,i===0}function C(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.offset!==void 0){let o=r.offset;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=n(e,t+"/offset","type",{type:"integer"}),i++)}if(r.limit!==void 0){let o=r.limit;typeof o=="n\
umber"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/limit","type",{type:"integer"}),i++)}r.instance_id!==
void 0&&(d(r.instance_id,{instancePath:t+"/instance_id"})||(e=p(e,d.errors),i=e.length)),r.instance_name!==
void 0&&typeof r.instance_name!="string"&&(e=n(e,t+"/instance_name","type",{type:"string"}),i++),r.status!==
void 0&&typeof r.status!="string"&&(e=n(e,t+"/status","type",{type:"string"}),i++)}else e=n(e,t,"typ\
e",{type:"object"}),i++;return C.errors=e,i===0}function J(r,{instancePath:t=""}={}){let e=null,i=0;
return r&&typeof r=="object"&&!Array.isArray(r)?(r.path!==void 0&&(j(r.path,{instancePath:t+"/path"})||
(e=p(e,j.errors),i=e.length)),r.query!==void 0&&(C(r.query,{instancePath:t+"/query"})||(e=p(e,C.errors),
i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),J.errors=e,i===0}var pe=Q;var ye={type:"string",enum:["instance","global"]};function m(r,{instancePath:t=""}={}){let e=null,i=0;
return typeof r!="string"&&(e=n(e,t,"type",{type:"string"}),i++),r==="instance"||r==="global"||(e=n(
e,t,"enum",{allowedValues:ye.enum}),i++),m.errors=e,i===0}function x(r,{instancePath:t=""}={}){let e=null,
i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.instance_id===void 0&&(e=n(e,t,"required",{missingProperty:"\
instance_id"}),i++),r.instance_id!==void 0&&(d(r.instance_id,{instancePath:t+"/instance_id"})||(e=p(
e,d.errors),i=e.length)),r.offset!==void 0){let o=r.offset;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=n(e,t+"/offset","type",{type:"integer"}),i++)}if(r.limit!==void 0){let o=r.limit;typeof o=="n\
umber"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/limit","type",{type:"integer"}),i++)}r.name!==void 0&&
typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),i++),r.common_name!==void 0&&typeof r.
common_name!="string"&&(e=n(e,t+"/common_name","type",{type:"string"}),i++),r.signature_algorithm!==
void 0&&typeof r.signature_algorithm!="string"&&(e=n(e,t+"/signature_algorithm","type",{type:"string"}),
i++),r.type!==void 0&&(m(r.type,{instancePath:t+"/type"})||(e=p(e,m.errors),i=e.length))}else e=n(e,
t,"type",{type:"object"}),i++;return x.errors=e,i===0}function Q(r,{instancePath:t=""}={}){let e=null,
i=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.path!==void 0&&(j(r.path,{instancePath:t+"/pa\
th"})||(e=p(e,j.errors),i=e.length)),r.query!==void 0&&(x(r.query,{instancePath:t+"/query"})||(e=p(e,
x.errors),i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),Q.errors=e,i===0}var le=W;var de=new RegExp("^[!-~]{1,128}$","u");function h(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let o=r["idempotency-key"];typeof o==
"string"?de.test(o)||(e=n(e,t+"/idempotency-key","pattern",{pattern:"^[!-~]{1,128}$"}),i++):(e=n(e,t+
"/idempotency-key","type",{type:"string"}),i++)}}else e=n(e,t,"type",{type:"object"}),i++;return h.errors=
e,i===0}var c=(r=>[...r].length),ue=new RegExp("^[A-Za-z][A-Za-z0-9_]*$","u");function a(r,{instancePath:t=""}={}){
let e=null,i=0;return typeof r=="string"?(c(r)>50&&(e=n(e,t,"maxLength",{limit:50}),i++),c(r)<4&&(e=
n(e,t,"minLength",{limit:4}),i++),ue.test(r)||(e=n(e,t,"pattern",{pattern:"^[A-Za-z][A-Za-z0-9_]*$"}),
i++)):(e=n(e,t,"type",{type:"string"}),i++),a.errors=e,i===0}function $(r,{instancePath:t=""}={}){let e=null,i=0;return typeof r=="string"?(c(r)>65536&&(e=n(e,t,
"maxLength",{limit:65536}),i++),c(r)<1&&(e=n(e,t,"minLength",{limit:1}),i++)):(e=n(e,t,"type",{type:"\
string"}),i++),$.errors=e,i===0}function z(r,{instancePath:t=""}={}){let e=null,i=0;return typeof r=="string"?(c(r)>65536&&(e=n(e,t,
"maxLength",{limit:65536}),i++),c(r)<1&&(e=n(e,t,"minLength",{limit:1}),i++)):(e=n(e,t,"type",{type:"\
string"}),i++),z.errors=e,i===0}function k(r,{instancePath:t=""}={}){let e=null,i=0,o=i,f=!0,s=i;if(r&&
typeof r=="object"&&!Array.isArray(r)){let y;if(r.type===void 0&&(y="type")){let l={};e===null?e=[l]:
e.push(l),i++}else if(r.type!==void 0&&r.type!=="instance"){let l={};e===null?e=[l]:e.push(l),i++}}var _=s===
i;if(i=o,e!==null&&(o?e.length=o:e=null),_){let y=i;r&&typeof r=="object"&&!Array.isArray(r)&&r.instance_id===
void 0&&(e=n(e,t,"required",{missingProperty:"instance_id"}),i++);var _=y===i;f=_}if(f||(e=n(e,t,"if",
{failingKeyword:"then"}),i++),r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"r\
equired",{missingProperty:"name"}),i++),r.cert_content===void 0&&(e=n(e,t,"required",{missingProperty:"\
cert_content"}),i++),r.private_key===void 0&&(e=n(e,t,"required",{missingProperty:"private_key"}),i++);
for(let y in r)y==="name"||y==="cert_content"||y==="private_key"||y==="type"||y==="instance_id"||y===
"trusted_root_ca"||(e=n(e,t,"additionalProperties",{additionalProperty:y}),i++);if(r.name!==void 0&&
(a(r.name,{instancePath:t+"/name"})||(e=p(e,a.errors),i=e.length)),r.cert_content!==void 0&&($(r.cert_content,
{instancePath:t+"/cert_content"})||(e=p(e,$.errors),i=e.length)),r.private_key!==void 0&&(z(r.private_key,
{instancePath:t+"/private_key"})||(e=p(e,z.errors),i=e.length)),r.type!==void 0&&(m(r.type,{instancePath:t+
"/type"})||(e=p(e,m.errors),i=e.length)),r.instance_id!==void 0&&(d(r.instance_id,{instancePath:t+"/\
instance_id"})||(e=p(e,d.errors),i=e.length)),r.trusted_root_ca!==void 0){let y=r.trusted_root_ca;typeof y==
"string"?c(y)>65536&&(e=n(e,t+"/trusted_root_ca","maxLength",{limit:65536}),i++):(e=n(e,t+"/trusted_\
root_ca","type",{type:"string"}),i++)}}else e=n(e,t,"type",{type:"object"}),i++;return k.errors=e,i===
0}function W(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r=="object"&&!Array.isArray(r)?
(r.body===void 0&&(e=n(e,t,"required",{missingProperty:"body"}),i++),r.path!==void 0&&(j(r.path,{instancePath:t+
"/path"})||(e=p(e,j.errors),i=e.length)),r.headers!==void 0&&(h(r.headers,{instancePath:t+"/headers"})||
(e=p(e,h.errors),i=e.length)),r.body!==void 0&&(k(r.body,{instancePath:t+"/body"})||(e=p(e,k.errors),
i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),W.errors=e,i===0}var B=X;function g(r,{instancePath:t=""}={}){let e=null,i=0;return typeof r=="string"?q.test(r)||(e=n(e,t,"p\
attern",{pattern:"^[0-9a-f]{32}$"}),i++):(e=n(e,t,"type",{type:"string"}),i++),g.errors=e,i===0}function b(r,{
instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.project_id===
void 0&&(e=n(e,t,"required",{missingProperty:"project_id"}),i++),r.certificate_id===void 0&&(e=n(e,t,
"required",{missingProperty:"certificate_id"}),i++),r.project_id!==void 0){let o=r.project_id;typeof o==
"string"?q.test(o)||(e=n(e,t+"/project_id","pattern",{pattern:"^[0-9a-f]{32}$"}),i++):(e=n(e,t+"/pro\
ject_id","type",{type:"string"}),i++)}r.certificate_id!==void 0&&(g(r.certificate_id,{instancePath:t+
"/certificate_id"})||(e=p(e,g.errors),i=e.length))}else e=n(e,t,"type",{type:"object"}),i++;return b.
errors=e,i===0}function X(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r=="object"&&!Array.
isArray(r)?r.path!==void 0&&(b(r.path,{instancePath:t+"/path"})||(e=p(e,b.errors),i=e.length)):(e=n(
e,t,"type",{type:"object"}),i++),X.errors=e,i===0}var _e=Y;function w(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===
void 0&&(e=n(e,t,"required",{missingProperty:"name"}),i++),r.cert_content===void 0&&(e=n(e,t,"requir\
ed",{missingProperty:"cert_content"}),i++),r.private_key===void 0&&(e=n(e,t,"required",{missingProperty:"\
private_key"}),i++);for(let o in r)o==="name"||o==="cert_content"||o==="private_key"||o==="type"||o===
"instance_id"||o==="trusted_root_ca"||(e=n(e,t,"additionalProperties",{additionalProperty:o}),i++);if(r.
name!==void 0&&(a(r.name,{instancePath:t+"/name"})||(e=p(e,a.errors),i=e.length)),r.cert_content!==void 0&&
($(r.cert_content,{instancePath:t+"/cert_content"})||(e=p(e,$.errors),i=e.length)),r.private_key!==void 0&&
(z(r.private_key,{instancePath:t+"/private_key"})||(e=p(e,z.errors),i=e.length)),r.type!==void 0&&(m(
r.type,{instancePath:t+"/type"})||(e=p(e,m.errors),i=e.length)),r.instance_id!==void 0&&(d(r.instance_id,
{instancePath:t+"/instance_id"})||(e=p(e,d.errors),i=e.length)),r.trusted_root_ca!==void 0){let o=r.
trusted_root_ca;typeof o=="string"?c(o)>65536&&(e=n(e,t+"/trusted_root_ca","maxLength",{limit:65536}),
i++):(e=n(e,t+"/trusted_root_ca","type",{type:"string"}),i++)}}else e=n(e,t,"type",{type:"object"}),
i++;return w.errors=e,i===0}function Y(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r==
"object"&&!Array.isArray(r)?(r.body===void 0&&(e=n(e,t,"required",{missingProperty:"body"}),i++),r.path!==
void 0&&(b(r.path,{instancePath:t+"/path"})||(e=p(e,b.errors),i=e.length)),r.body!==void 0&&(w(r.body,
{instancePath:t+"/body"})||(e=p(e,w.errors),i=e.length))):(e=n(e,t,"type",{type:"object"}),i++),Y.errors=
e,i===0}var me=P;function I(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
offset!==void 0){let o=r.offset;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/offse\
t","type",{type:"integer"}),i++)}if(r.limit!==void 0){let o=r.limit;typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)||(e=n(e,t+"/limit","type",{type:"integer"}),i++)}r.url_domain!==void 0&&typeof r.url_domain!=
"string"&&(e=n(e,t+"/url_domain","type",{type:"string"}),i++)}else e=n(e,t,"type",{type:"object"}),i++;
return I.errors=e,i===0}function P(r,{instancePath:t=""}={}){let e=null,i=0;return r&&typeof r=="obj\
ect"&&!Array.isArray(r)?(r.path!==void 0&&(b(r.path,{instancePath:t+"/path"})||(e=p(e,b.errors),i=e.
length)),r.query!==void 0&&(I(r.query,{instancePath:t+"/query"})||(e=p(e,I.errors),i=e.length))):(e=
n(e,t,"type",{type:"object"}),i++),P.errors=e,i===0}var U=ee;var ge=new RegExp("^(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.\\-]*[A-Za-z0-9_])?$","u");function L(r,{instancePath:t=""}={}){
let e=null,i=0;return typeof r=="string"?(c(r)>255&&(e=n(e,t,"maxLength",{limit:255}),i++),c(r)<1&&(e=
n(e,t,"minLength",{limit:1}),i++),ge.test(r)||(e=n(e,t,"pattern",{pattern:"^(?:\\*\\.)?[A-Za-z0-9_]([A\
-Za-z0-9_.\\-]*[A-Za-z0-9_])?$"}),i++)):(e=n(e,t,"type",{type:"string"}),i++),L.errors=e,i===0}function E(r,{instancePath:t=""}={}){let e=null,i=0;return typeof r!="boolean"&&(e=n(e,t,"type",{type:"\
boolean"}),i++),E.errors=e,i===0}function F(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.domain===void 0&&(e=n(e,t,"required",{missingProperty:"domain"}),i++);
for(let f in r)f==="domain"||f==="instance_ids"||f==="verified_client_certificate_enabled"||(e=n(e,t,
"additionalProperties",{additionalProperty:f}),i++);if(r.domain!==void 0&&(L(r.domain,{instancePath:t+
"/domain"})||(e=p(e,L.errors),i=e.length)),r.instance_ids!==void 0){let f=r.instance_ids,s=i,_=!0,y=i;
if(Array.isArray(f)&&f.length>100){let l={};e===null?e=[l]:e.push(l),i++}var o=y===i;if(i=s,e!==null&&
(s?e.length=s:e=null),o){let l=i;if(Array.isArray(f)){let A=f.length;for(let u=0;u<A;u++)d(f[u],{instancePath:t+
"/instance_ids/"+u})||(e=p(e,d.errors),i=e.length)}var o=l===i;_=o}_||(e=n(e,t+"/instance_ids","if",
{failingKeyword:"then"}),i++),Array.isArray(f)?f.length>100&&(e=n(e,t+"/instance_ids","maxItems",{limit:100}),
i++):(e=n(e,t+"/instance_ids","type",{type:"array"}),i++)}r.verified_client_certificate_enabled!==void 0&&
(E(r.verified_client_certificate_enabled,{instancePath:t+"/verified_client_certificate_enabled"})||(e=
p(e,E.errors),i=e.length))}else e=n(e,t,"type",{type:"object"}),i++;return F.errors=e,i===0}function Z(r,{
instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.domains===void 0&&
(e=n(e,t,"required",{missingProperty:"domains"}),i++);for(let f in r)f!=="domains"&&(e=n(e,t,"additi\
onalProperties",{additionalProperty:f}),i++);if(r.domains!==void 0){let f=r.domains,s=i,_=!0,y=i;if(Array.
isArray(f)&&f.length>100){let l={};e===null?e=[l]:e.push(l),i++}var o=y===i;if(i=s,e!==null&&(s?e.length=
s:e=null),o){let l=i;if(Array.isArray(f)){let A=f.length;for(let u=0;u<A;u++)F(f[u],{instancePath:t+
"/domains/"+u})||(e=p(e,F.errors),i=e.length)}var o=l===i;_=o}_||(e=n(e,t+"/domains","if",{failingKeyword:"\
then"}),i++),Array.isArray(f)?(f.length>100&&(e=n(e,t+"/domains","maxItems",{limit:100}),i++),f.length<
1&&(e=n(e,t+"/domains","minItems",{limit:1}),i++)):(e=n(e,t+"/domains","type",{type:"array"}),i++)}}else
e=n(e,t,"type",{type:"object"}),i++;return Z.errors=e,i===0}function ee(r,{instancePath:t=""}={}){let e=null,
i=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.body===void 0&&(e=n(e,t,"required",{missingProperty:"\
body"}),i++),r.path!==void 0&&(b(r.path,{instancePath:t+"/path"})||(e=p(e,b.errors),i=e.length)),r.body!==
void 0&&(Z(r.body,{instancePath:t+"/body"})||(e=p(e,Z.errors),i=e.length))):(e=n(e,t,"type",{type:"o\
bject"}),i++),ee.errors=e,i===0}var H=re;function G(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
project_id===void 0&&(e=n(e,t,"required",{missingProperty:"project_id"}),i++),r.instance_id===void 0&&
(e=n(e,t,"required",{missingProperty:"instance_id"}),i++),r.group_id===void 0&&(e=n(e,t,"required",{
missingProperty:"group_id"}),i++),r.domain_id===void 0&&(e=n(e,t,"required",{missingProperty:"domain\
_id"}),i++),r.project_id!==void 0){let o=r.project_id;typeof o=="string"?q.test(o)||(e=n(e,t+"/proje\
ct_id","pattern",{pattern:"^[0-9a-f]{32}$"}),i++):(e=n(e,t+"/project_id","type",{type:"string"}),i++)}
if(r.instance_id!==void 0&&(d(r.instance_id,{instancePath:t+"/instance_id"})||(e=p(e,d.errors),i=e.length)),
r.group_id!==void 0){let o=r.group_id;typeof o=="string"?q.test(o)||(e=n(e,t+"/group_id","pattern",{
pattern:"^[0-9a-f]{32}$"}),i++):(e=n(e,t+"/group_id","type",{type:"string"}),i++)}if(r.domain_id!==void 0){
let o=r.domain_id;typeof o=="string"?q.test(o)||(e=n(e,t+"/domain_id","pattern",{pattern:"^[0-9a-f]{\
32}$"}),i++):(e=n(e,t+"/domain_id","type",{type:"string"}),i++)}}else e=n(e,t,"type",{type:"object"}),
i++;return G.errors=e,i===0}function D(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.certificate_ids===
void 0&&(e=n(e,t,"required",{missingProperty:"certificate_ids"}),i++);for(let f in r)f==="certificat\
e_ids"||f==="verified_client_certificate_enabled"||(e=n(e,t,"additionalProperties",{additionalProperty:f}),
i++);if(r.certificate_ids!==void 0){let f=r.certificate_ids,s=i,_=!0,y=i;if(Array.isArray(f)&&f.length>
1){let l={};e===null?e=[l]:e.push(l),i++}var o=y===i;if(i=s,e!==null&&(s?e.length=s:e=null),o){let l=i;
if(Array.isArray(f)){let A=f.length;for(let u=0;u<A;u++)g(f[u],{instancePath:t+"/certificate_ids/"+u})||
(e=p(e,g.errors),i=e.length)}var o=l===i;_=o}_||(e=n(e,t+"/certificate_ids","if",{failingKeyword:"th\
en"}),i++),Array.isArray(f)?(f.length>1&&(e=n(e,t+"/certificate_ids","maxItems",{limit:1}),i++),f.length<
1&&(e=n(e,t+"/certificate_ids","minItems",{limit:1}),i++)):(e=n(e,t+"/certificate_ids","type",{type:"\
array"}),i++)}r.verified_client_certificate_enabled!==void 0&&(E(r.verified_client_certificate_enabled,
{instancePath:t+"/verified_client_certificate_enabled"})||(e=p(e,E.errors),i=e.length))}else e=n(e,t,
"type",{type:"object"}),i++;return D.errors=e,i===0}function re(r,{instancePath:t=""}={}){let e=null,
i=0;return r&&typeof r=="object"&&!Array.isArray(r)?(r.body===void 0&&(e=n(e,t,"required",{missingProperty:"\
body"}),i++),r.path!==void 0&&(G(r.path,{instancePath:t+"/path"})||(e=p(e,G.errors),i=e.length)),r.body!==
void 0&&(D(r.body,{instancePath:t+"/body"})||(e=p(e,D.errors),i=e.length))):(e=n(e,t,"type",{type:"o\
bject"}),i++),re.errors=e,i===0}var ce=ie;function T(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
id===void 0&&(e=n(e,t,"required",{missingProperty:"id"}),i++),r.project_id===void 0&&(e=n(e,t,"requi\
red",{missingProperty:"project_id"}),i++),r.instance_name===void 0&&(e=n(e,t,"required",{missingProperty:"\
instance_name"}),i++),r.status===void 0&&(e=n(e,t,"required",{missingProperty:"status"}),i++),r.instance_status===
void 0&&(e=n(e,t,"required",{missingProperty:"instance_status"}),i++),r.type===void 0&&(e=n(e,t,"req\
uired",{missingProperty:"type"}),i++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),
i++),r.create_time===void 0&&(e=n(e,t,"required",{missingProperty:"create_time"}),i++),r.id!==void 0&&
(d(r.id,{instancePath:t+"/id"})||(e=p(e,d.errors),i=e.length)),r.project_id!==void 0&&typeof r.project_id!=
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
ct"}),i++;return T.errors=e,i===0}function K(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.size===void 0&&(e=n(e,t,"required",{missingProperty:"size"}),i++),
r.total===void 0&&(e=n(e,t,"required",{missingProperty:"total"}),i++),r.instances===void 0&&(e=n(e,t,
"required",{missingProperty:"instances"}),i++),r.size!==void 0){let o=r.size;typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/size","type",{type:"integer"}),i++)}if(r.total!==void 0){let o=r.
total;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/total","type",{type:"integer"}),
i++)}if(r.instances!==void 0){let o=r.instances;if(Array.isArray(o)){let f=o.length;for(let s=0;s<f;s++)
T(o[s],{instancePath:t+"/instances/"+s})||(e=p(e,T.errors),i=e.length)}else e=n(e,t+"/instances","ty\
pe",{type:"array"}),i++}}else e=n(e,t,"type",{type:"object"}),i++;return K.errors=e,i===0}function ie(r,{
instancePath:t=""}={}){let e=null,i=0;return K(r,{instancePath:t})||(e=p(e,K.errors),i=e.length),ie.
errors=e,i===0}var be=te;var v=/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function R(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
id===void 0&&(e=n(e,t,"required",{missingProperty:"id"}),i++),r.name===void 0&&(e=n(e,t,"required",{
missingProperty:"name"}),i++),r.type===void 0&&(e=n(e,t,"required",{missingProperty:"type"}),i++),r.
instance_id===void 0&&(e=n(e,t,"required",{missingProperty:"instance_id"}),i++),r.project_id===void 0&&
(e=n(e,t,"required",{missingProperty:"project_id"}),i++),r.common_name===void 0&&(e=n(e,t,"required",
{missingProperty:"common_name"}),i++),r.san===void 0&&(e=n(e,t,"required",{missingProperty:"san"}),i++),
r.not_after===void 0&&(e=n(e,t,"required",{missingProperty:"not_after"}),i++),r.signature_algorithm===
void 0&&(e=n(e,t,"required",{missingProperty:"signature_algorithm"}),i++),r.is_has_trusted_root_ca===
void 0&&(e=n(e,t,"required",{missingProperty:"is_has_trusted_root_ca"}),i++),r.create_time===void 0&&
(e=n(e,t,"required",{missingProperty:"create_time"}),i++),r.update_time===void 0&&(e=n(e,t,"required",
{missingProperty:"update_time"}),i++),r.id!==void 0&&(g(r.id,{instancePath:t+"/id"})||(e=p(e,g.errors),
i=e.length)),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),i++),
r.type!==void 0&&(m(r.type,{instancePath:t+"/type"})||(e=p(e,m.errors),i=e.length)),r.instance_id!==
void 0&&typeof r.instance_id!="string"&&(e=n(e,t+"/instance_id","type",{type:"string"}),i++),r.project_id!==
void 0&&typeof r.project_id!="string"&&(e=n(e,t+"/project_id","type",{type:"string"}),i++),r.common_name!==
void 0&&typeof r.common_name!="string"&&(e=n(e,t+"/common_name","type",{type:"string"}),i++),r.san!==
void 0){let o=r.san;if(Array.isArray(o)){let f=o.length;for(let s=0;s<f;s++)typeof o[s]!="string"&&(e=
n(e,t+"/san/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/san","type",{type:"array"}),i++}if(r.not_after!==
void 0){let o=r.not_after;typeof o=="string"?v.test(o)||(e=n(e,t+"/not_after","format",{format:"date\
-time"}),i++):(e=n(e,t+"/not_after","type",{type:"string"}),i++)}if(r.signature_algorithm!==void 0&&
typeof r.signature_algorithm!="string"&&(e=n(e,t+"/signature_algorithm","type",{type:"string"}),i++),
r.is_has_trusted_root_ca!==void 0&&typeof r.is_has_trusted_root_ca!="boolean"&&(e=n(e,t+"/is_has_tru\
sted_root_ca","type",{type:"boolean"}),i++),r.create_time!==void 0){let o=r.create_time;typeof o=="s\
tring"?v.test(o)||(e=n(e,t+"/create_time","format",{format:"date-time"}),i++):(e=n(e,t+"/create_time",
"type",{type:"string"}),i++)}if(r.update_time!==void 0){let o=r.update_time;typeof o=="string"?v.test(
o)||(e=n(e,t+"/update_time","format",{format:"date-time"}),i++):(e=n(e,t+"/update_time","type",{type:"\
string"}),i++)}}else e=n(e,t,"type",{type:"object"}),i++;return R.errors=e,i===0}function M(r,{instancePath:t=""}={}){
let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.size===void 0&&(e=n(e,t,"required",
{missingProperty:"size"}),i++),r.total===void 0&&(e=n(e,t,"required",{missingProperty:"total"}),i++),
r.certs===void 0&&(e=n(e,t,"required",{missingProperty:"certs"}),i++),r.size!==void 0){let o=r.size;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/size","type",{type:"integer"}),i++)}if(r.
total!==void 0){let o=r.total;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/total",
"type",{type:"integer"}),i++)}if(r.certs!==void 0){let o=r.certs;if(Array.isArray(o)){let f=o.length;
for(let s=0;s<f;s++)R(o[s],{instancePath:t+"/certs/"+s})||(e=p(e,R.errors),i=e.length)}else e=n(e,t+
"/certs","type",{type:"array"}),i++}}else e=n(e,t,"type",{type:"object"}),i++;return M.errors=e,i===
0}function te(r,{instancePath:t=""}={}){let e=null,i=0;return M(r,{instancePath:t})||(e=p(e,M.errors),
i=e.length),te.errors=e,i===0}var N=ne;var ve=new RegExp("^-?[0-9]+$","u");function O(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r==
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
{missingProperty:"update_time"}),i++),r.id!==void 0&&(g(r.id,{instancePath:t+"/id"})||(e=p(e,g.errors),
i=e.length)),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),i++),
r.type!==void 0&&(m(r.type,{instancePath:t+"/type"})||(e=p(e,m.errors),i=e.length)),r.instance_id!==
void 0&&typeof r.instance_id!="string"&&(e=n(e,t+"/instance_id","type",{type:"string"}),i++),r.project_id!==
void 0&&typeof r.project_id!="string"&&(e=n(e,t+"/project_id","type",{type:"string"}),i++),r.common_name!==
void 0&&typeof r.common_name!="string"&&(e=n(e,t+"/common_name","type",{type:"string"}),i++),r.san!==
void 0){let o=r.san;if(Array.isArray(o)){let f=o.length;for(let s=0;s<f;s++)typeof o[s]!="string"&&(e=
n(e,t+"/san/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/san","type",{type:"array"}),i++}if(r.not_before!==
void 0){let o=r.not_before;typeof o=="string"?v.test(o)||(e=n(e,t+"/not_before","format",{format:"da\
te-time"}),i++):(e=n(e,t+"/not_before","type",{type:"string"}),i++)}if(r.not_after!==void 0){let o=r.
not_after;typeof o=="string"?v.test(o)||(e=n(e,t+"/not_after","format",{format:"date-time"}),i++):(e=
n(e,t+"/not_after","type",{type:"string"}),i++)}if(r.signature_algorithm!==void 0&&typeof r.signature_algorithm!=
"string"&&(e=n(e,t+"/signature_algorithm","type",{type:"string"}),i++),r.serial_number!==void 0){let o=r.
serial_number;typeof o=="string"?ve.test(o)||(e=n(e,t+"/serial_number","pattern",{pattern:"^-?[0-9]+\
$"}),i++):(e=n(e,t+"/serial_number","type",{type:"string"}),i++)}if(r.version!==void 0){let o=r.version;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/version","type",{type:"integer"}),i++)}
if(r.issuer!==void 0){let o=r.issuer;if(Array.isArray(o)){let f=o.length;for(let s=0;s<f;s++)typeof o[s]!=
"string"&&(e=n(e,t+"/issuer/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/issuer","type",{type:"ar\
ray"}),i++}if(r.organization!==void 0){let o=r.organization;if(Array.isArray(o)){let f=o.length;for(let s=0;s<
f;s++)typeof o[s]!="string"&&(e=n(e,t+"/organization/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"\
/organization","type",{type:"array"}),i++}if(r.organizational_unit!==void 0){let o=r.organizational_unit;
if(Array.isArray(o)){let f=o.length;for(let s=0;s<f;s++)typeof o[s]!="string"&&(e=n(e,t+"/organizati\
onal_unit/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/organizational_unit","type",{type:"array"}),
i++}if(r.locality!==void 0){let o=r.locality;if(Array.isArray(o)){let f=o.length;for(let s=0;s<f;s++)
typeof o[s]!="string"&&(e=n(e,t+"/locality/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/locality",
"type",{type:"array"}),i++}if(r.state!==void 0){let o=r.state;if(Array.isArray(o)){let f=o.length;for(let s=0;s<
f;s++)typeof o[s]!="string"&&(e=n(e,t+"/state/"+s,"type",{type:"string"}),i++)}else e=n(e,t+"/state",
"type",{type:"array"}),i++}if(r.country!==void 0){let o=r.country;if(Array.isArray(o)){let f=o.length;
for(let s=0;s<f;s++)typeof o[s]!="string"&&(e=n(e,t+"/country/"+s,"type",{type:"string"}),i++)}else e=
n(e,t+"/country","type",{type:"array"}),i++}if(r.is_has_trusted_root_ca!==void 0&&typeof r.is_has_trusted_root_ca!=
"boolean"&&(e=n(e,t+"/is_has_trusted_root_ca","type",{type:"boolean"}),i++),r.create_time!==void 0){
let o=r.create_time;typeof o=="string"?v.test(o)||(e=n(e,t+"/create_time","format",{format:"date-tim\
e"}),i++):(e=n(e,t+"/create_time","type",{type:"string"}),i++)}if(r.update_time!==void 0){let o=r.update_time;
typeof o=="string"?v.test(o)||(e=n(e,t+"/update_time","format",{format:"date-time"}),i++):(e=n(e,t+"\
/update_time","type",{type:"string"}),i++)}}else e=n(e,t,"type",{type:"object"}),i++;return O.errors=
e,i===0}function ne(r,{instancePath:t=""}={}){let e=null,i=0;return O(r,{instancePath:t})||(e=p(e,O.
errors),i=e.length),ne.errors=e,i===0}var je=oe;function S(r,{instancePath:t=""}={}){let e=null,i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
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
(g(r.ssl_id,{instancePath:t+"/ssl_id"})||(e=p(e,g.errors),i=e.length)),r.ssl_name!==void 0&&typeof r.
ssl_name!="string"&&(e=n(e,t+"/ssl_name","type",{type:"string"}),i++),r.api_group_id!==void 0&&typeof r.
api_group_id!="string"&&(e=n(e,t+"/api_group_id","type",{type:"string"}),i++),r.api_group_name!==void 0&&
typeof r.api_group_name!="string"&&(e=n(e,t+"/api_group_name","type",{type:"string"}),i++),r.instance_id!==
void 0&&(d(r.instance_id,{instancePath:t+"/instance_id"})||(e=p(e,d.errors),i=e.length))}else e=n(e,
t,"type",{type:"object"}),i++;return S.errors=e,i===0}function V(r,{instancePath:t=""}={}){let e=null,
i=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.size===void 0&&(e=n(e,t,"required",{missingProperty:"\
size"}),i++),r.total===void 0&&(e=n(e,t,"required",{missingProperty:"total"}),i++),r.bound_domains===
void 0&&(e=n(e,t,"required",{missingProperty:"bound_domains"}),i++),r.size!==void 0){let o=r.size;typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/size","type",{type:"integer"}),i++)}if(r.total!==
void 0){let o=r.total;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,t+"/total","type",{
type:"integer"}),i++)}if(r.bound_domains!==void 0){let o=r.bound_domains;if(Array.isArray(o)){let f=o.
length;for(let s=0;s<f;s++)S(o[s],{instancePath:t+"/bound_domains/"+s})||(e=p(e,S.errors),i=e.length)}else
e=n(e,t+"/bound_domains","type",{type:"array"}),i++}}else e=n(e,t,"type",{type:"object"}),i++;return V.
errors=e,i===0}function oe(r,{instancePath:t=""}={}){let e=null,i=0;return V(r,{instancePath:t})||(e=
p(e,V.errors),i=e.length),oe.errors=e,i===0}function n(r,t,e,i){return p(r,[{instancePath:t,keyword:e,
params:i}])}function p(r,t){r??=[];for(let e of t)r.push(e);return r}var qe={listGateways:se,listCertificates:pe,
createCertificate:le,showCertificate:B,updateCertificate:_e,deleteCertificate:B,listAttachedDomains:me,
attachDomains:U,detachDomains:U,attachCertificateToDomain:H,detachCertificateFromDomain:H,"listGatew\
ays.200":ce,"listCertificates.200":be,"createCertificate.200":N,"showCertificate.200":N,"updateCerti\
ficate.200":N,"listAttachedDomains.200":je};
export const validators: Readonly<Record<string, Validator | undefined>> = qe
