(function(){function e(){let e=localStorage.getItem(`jishi:language`);return e===`en`||e===`zh`?e:navigator.language.startsWith(`en`)?`en`:`zh`}var t=e();document.documentElement.lang=t===`zh`?`zh-CN`:`en`;var n=e=>{var n;return(n=e==null?void 0:e[t===`zh`?0:1])==null?``:n},r=e=>Array.isArray(e);function i(e){let t=e=>r(e)?n(e):typeof e==`function`?(...t)=>n(e(...t)):Object.fromEntries(Object.entries(e).map(([e,n])=>[e,t(n)]));return t(e)}function a(){localStorage.setItem(`jishi:language`,t===`zh`?`en`:`zh`),location.reload()}function o(e){"@babel/helpers - typeof";return o=typeof Symbol==`function`&&typeof Symbol.iterator==`symbol`?function(e){return typeof e}:function(e){return e&&typeof Symbol==`function`&&e.constructor===Symbol&&e!==Symbol.prototype?`symbol`:typeof e},o(e)}function s(e,t){if(o(e)!=`object`||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||`default`);if(o(r)!=`object`)return r;throw TypeError(`@@toPrimitive must return a primitive value.`)}return(t===`string`?String:Number)(e)}function c(e){var t=s(e,`string`);return o(t)==`symbol`?t:t+``}function l(e,t,n){return(t=c(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function u(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(t){return Object.getOwnPropertyDescriptor(e,t).enumerable})),n.push.apply(n,r)}return n}function d(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]==null?{}:arguments[t];t%2?u(Object(n),!0).forEach(function(t){l(e,t,n[t])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):u(Object(n)).forEach(function(t){Object.defineProperty(e,t,Object.getOwnPropertyDescriptor(n,t))})}return e}function f(e,t={},...n){let r=document.createElement(e);for(let e of Object.keys(t)){let n=t[e];typeof n==`function`?r.addEventListener(e.slice(2),n):n!==!1&&n!=null&&r.setAttribute(e,n===!0?``:String(n))}for(let e of n)e&&r.append(e);return r}function p(e,...t){for(;e.firstChild;)e.removeChild(e.firstChild);for(let n of t)n&&e.append(n)}var m=0,ee=e=>`${e}-${++m}`;function h(e,t,n=``){let r=ee(`f`),i=f(`p`,{id:`${r}-note`,class:`note`,"aria-live":`polite`}),a=f(`input`,d({id:r,"aria-describedby":`${r}-note`},t)),o=f(`div`,{class:`field`},f(`label`,{for:r},e,n?f(`span`,{class:`hint`},n):null),a,i),s=(e,t)=>{i.className=`note ${t}`,i.textContent=e,a.setAttribute(`aria-invalid`,String(t===`bad`))};return{box:o,input:a,wrong:e=>s(e,e?`bad`:``),said:(e,t)=>s(e,t?`good`:``)}}function g(e,t,n=`primary`){let r=!1,i=f(`button`,{type:`button`,class:n},e);return i.addEventListener(`click`,()=>{if(r)return;r=!0,i.setAttribute(`aria-busy`,`true`);let e=()=>{r=!1,i.removeAttribute(`aria-busy`)};Promise.resolve(t()).then(e,e)}),i}var _=(...e)=>f(`section`,{class:`card`},...e),v=i({jishi:[`纪实`,`Jishi`],subtitle:[`发展党员全程纪实`,`The road to membership`],offline:[`没有网络，草稿已存在本机，恢复后再试。`,`There is no network. The draft is kept here; try again later.`],broken:[`服务没有正常应答，请稍后再试。`,`The service did not answer as it should. Try again later.`],noFiles:[`此服务还不能接收照片，请打字，或把纸质材料交给支部。`,`This service takes no photographs yet: type the text, or hand the paper to the branch.`],loading:[`正在打开…`,`Opening…`],again:[`重试`,`Try again`],other:[`English`,`中文`],show:[`显示`,`Show`],hide:[`隐藏`,`Hide`],close:[`关闭`,`Close`],call:[`拨打电话`,`Call`],signIn:{title:[`登录`,`Sign in`],login:[`登录名`,`Login`],loginHint:[`注册时填的手机号`,`the mobile number you registered with`],password:[`密码`,`Password`],submit:[`登录`,`Sign in`],none:[`还没有账户？请扫描支部给您的注册二维码。忘记密码，请联系支部管理员。`,`No account yet? Scan the QR code that your branch gave you. Forgotten the password? Ask the branch.`],missing:[`请填写登录名和密码。`,`Fill in login and password.`],office:[`这个账户是管理员账户，请使用管理控制台。`,`This is an administrator’s account: it has the console.`],console:[`打开管理控制台`,`Open the console`]},join:{invites:e=>[`${e}请您登记`,`${e} invites you`],title:[`登记后即可在手机上递交入党申请书`,`Register, then hand in your application from this telephone`],committee:[`上级党委`,`Committee`],contact:[`联系人`,`Contact`],nobody:[`支部未写明`,`not named`],until:[`有效期`,`Good until`],left:(e,t,n)=>[`${e} ${t} 前，还有 ${n} 天`,`${e} ${t}, ${n} days left`],idNumber:[`身份证号`,`ID number`],phone:[`手机号`,`Mobile number`],phoneHint:[`以后用它登录`,`you sign in with it`],password:[`设置登录密码`,`Choose a password`],passwordHint:[`十位以上，不要用生日`,`ten characters or more`],good:(e,t,n)=>[`号码无误，${e}，${t}出生，${n}岁`,`The number is right: ${e}, born ${t}, aged ${n}`],female:[`女`,`female`],male:[`男`,`male`],short:e=>[`还差 ${e} 位`,`${e} more digits`],characters:[`身份证号为18位数字，最后一位可以是X。`,`An ID number has 18 digits; the last may be an X.`],date:[`其中的出生日期不存在，请核对。`,`The birth date in it does not exist.`],check:[`校验位不对，请逐位核对。`,`The check digit is wrong: compare digit by digit.`],badPhone:[`请填写11位手机号。`,`A mobile number has 11 digits.`],badPassword:[`密码至少10位。`,`A password has ten characters at least.`],strength:{short:[`太短`,`too short`],weak:[`偏弱`,`weak`],good:[`够用`,`good enough`],strong:[`很好`,`strong`]},agree:(e,t)=>[`我已阅读并同意《${e}》（${t}）。证件号码、手机号加密保存，只有本支部和上级党委可以查看。`,`I have read and agree to “${e}” (${t}). ID and mobile number are kept encrypted; only the branch and its superiors see them.`],read:[`阅读全文`,`Read it`],mustAgree:[`请先阅读并勾选同意。`,`Read it and tick the box first.`],submit:[`登记`,`Register`],next:[`下一步：写入党申请书，也可以拍手写稿`,`Next: write your application, or photograph a handwritten one`],before:[`以前登记过？`,`Registered before?`],direct:[`直接登录`,`Sign in`],states:{USED:[`这个二维码已经用过。登记过的请直接登录；不是您登记的，请告诉联系人。`,`This code was used. If it was you, sign in; if not, tell the contact.`],EXPIRED:[`这个二维码已过期，请联系人重新发一个。`,`This code has expired: ask the contact for another.`],REVOKED:[`这个二维码已作废，请联系人重新发一个。`,`This code was revoked: ask the contact for another.`]},unknown:[`这个二维码无效。请核对是否完整，或向支部重新要一个。`,`This code is not valid. See whether the address is whole, or ask your branch for another.`]},tabs:{label:[`页面`,`Pages`],progress:[`我的进度`,`My road`],papers:[`我交的材料`,`My papers`],data:[`我的资料`,`My data`]},road:{now:e=>[`您现在是${e}`,`You are: ${e}`],points:[`您在哪一步`,`Where you are`],applied:e=>[`${e}递交申请`,`Applied on ${e}`],notApplied:[`还没有递交入党申请书`,`No application handed in yet`],cultivated:(e,t)=>[`${e}起培养，满一年即${t}后，支部可以讨论列为发展对象`,`Since ${e}; from ${t}, when a year is over, the branch may discuss listing you`],listed:e=>[`${e}列为发展对象`,`Listed on ${e}`],probation:(e,t)=>[`预备期自${e}起，${t}期满，期满前请递交转正申请书`,`Probation since ${e}, over on ${t}: hand in your request for conversion before`],full:e=>[`党龄自${e}起`,`Party standing since ${e}`],ended:{ARCHIVED:[`档案已归档，有疑问请联系支部。`,`Your case is archived; ask the branch if you wonder why.`],TRANSFERRING:[`组织关系正在接转，完成后继续。`,`Your case is on its way to another branch, and goes on there.`],ANNULLED:[`预备党员资格已取消。`,`Your probationary membership was annulled.`],NOT_RECOGNISED:[`未予承认，请联系支部。`,`Not recognised; ask the branch.`]},nothing:[`现在没有要您办的`,`There is nothing for you to do now`],nextDay:e=>[`下一件事最早在${e}`,`The next thing comes on ${e} at the earliest`],todo:e=>[`接下来：交${e}`,`Next: your ${e}`],until:(e,t)=>[`${e}前，还有 ${t} 天。`,`Until ${e}, ${t} days left. `],late:(e,t)=>[`应在${e}前交，已过 ${t} 天，请尽快交。`,`Due on ${e}, ${t} days ago: hand it in soon. `],how:[`可以打字，也可以拍手写稿。`,`Type it, or photograph a handwritten one.`],waits:e=>[`${e}已提交，等支部审阅`,`${e}: handed in, waiting for the branch`],withdraw:[`撤回`,`Take back`],sure:[`确认撤回`,`Yes, take it back`],returned:e=>[`${e}退回了`,`${e} came back`],mend:[`改好再交`,`Mend it and hand it in again`],original:[`看原文`,`Read what I wrote`],doing:[`支部在办`,`Under way`],underway:e=>[`${e}，等上级答复`,`${e}: waiting for the superior`]},stages:{APPLICANT:[`申请人`,`Applicant`],ACTIVIST:[`积极分子`,`Activist`],DEVELOPMENT_TARGET:[`发展对象`,`Target`],PROBATIONARY_MEMBER:[`预备党员`,`Probationary`],FULL_MEMBER:[`正式党员`,`Full member`]},full:{APPLICANT:[`入党申请人`,`an applicant`],ACTIVIST:[`入党积极分子`,`an activist`],DEVELOPMENT_TARGET:[`发展对象`,`a development target`],PROBATIONARY_MEMBER:[`预备党员`,`a probationary member`],FULL_MEMBER:[`正式党员`,`a full member`]},acts:{submitApplication:[`入党申请书`,`application`],submitThoughtReport:[`思想汇报`,`thought report`],submitConversionRequest:[`转正申请书`,`request for conversion`]},paper:{hand:e=>[`提交${e}`,`Hand in the ${e}`],text:[`正文`,`Text`],placeholder:[`敬爱的党组织：`,`Dear organization,`],photos:[`照片`,`Photographs`],take:[`拍下一页`,`Next page`],page:e=>[`第 ${e} 页`,`page ${e}`],remove:e=>[`去掉第 ${e} 页`,`Remove page ${e}`],earlier:e=>[`第 ${e} 页前移`,`Move page ${e} up`],sent:e=>[`${e}%`,`${e}%`],kept:e=>[`草稿 ${e} 已存在这台设备上，提交前可随时改`,`Draft kept on this device at ${e}; change it until you hand it in`],notKept:[`这台设备不能保存草稿，离开前请提交。`,`This device keeps no drafts: hand it in before you leave.`],empty:[`请写下正文，或拍下手写稿。`,`Write the text, or photograph a handwritten one.`],sending:[`正在提交…`,`Handing in…`],done:[`已提交，等支部审阅。`,`Handed in; the branch will read it.`],tooLarge:[`照片超过 20 MB，请调低相机分辨率重拍。`,`The photograph is larger than 20 MB: take it in a lower resolution.`]},papers:{none:[`还没有交过材料。`,`Nothing handed in yet.`],results:[`审批结果`,`What was decided`],on:e=>[`${e}提交`,`handed in on ${e}`],states:{SUBMITTED:[`等支部审阅`,`waiting`],APPROVED:[`已通过`,`accepted`],RETURNED:[`退回`,`came back`],WITHDRAWN:[`已撤回`,`taken back`],REJECTED:[`未批准`,`not approved`]}},approvals:{ACTIVIST_FILING:[`积极分子备案`,`Filing as an activist`],DEVELOPMENT_TARGET_FILING:[`发展对象备案`,`Filing as a development target`],PRE_REVIEW:[`预审`,`Pre-review`],PUBLIC_NOTICE_REVIEW:[`公示审批`,`Review of the notice`],ADMISSION_APPROVAL:[`接收审批`,`Admission`],CONVERSION_APPROVAL:[`转正审批`,`Conversion`]},data:{own:[`我的资料`,`My data`],name:[`姓名`,`Name`],idNumber:[`证件号码`,`ID number`],birth:[`出生日期`,`Born`],phone:[`手机号`,`Mobile`],ethnicity:[`民族`,`Ethnicity`],occupation:[`职业`,`Occupation`],unit:[`单位`,`Unit`],place:[`户籍地`,`Registered in`],branch:[`所在支部`,`Branch`],login:[`登录名`,`Login`],wrong:[`有错请告诉支部更正。`,`Tell the branch if something is wrong.`],consent:[`个人信息处理`,`Personal data`],agreed:(e,t)=>[`您于${t}同意了告知书 ${e}。`,`You agreed to the text ${e} on ${t}.`],notAgreed:[`告知书已更新，请阅读并同意。`,`The text on personal data was renewed: read it and agree to it.`],agree:[`我已阅读并同意`,`I have read it and agree`],back:[`撤回同意`,`Take my consent back`],backSays:[`撤回后您的账户停用，此前形成的档案依规定保存。`,`Your account ends then; the files made before are kept as the rules demand.`],sure:[`确认撤回并停用账户`,`Yes: take it back and end my account`],password:[`修改密码`,`Change password`],present:[`当前密码`,`Present password`],wanted:[`新密码`,`New password`],change:[`修改`,`Change`],changed:[`密码已修改，其他设备已退出。`,`Changed; other devices are signed out.`],mustChange:[`您的密码是临时的，请先换一个。`,`Your password is a temporary one: choose another first.`],out:[`退出登录`,`Sign out`],outSays:[`退出后，这台设备上的草稿一并清除。`,`Drafts on this device go with it.`]}}),y=class e extends Error{constructor(t,n,r=``){super(n),l(this,`code`,void 0),l(this,`path`,void 0),this.code=t,this.path=r,Object.setPrototypeOf(this,e.prototype)}};async function b(e,n,r){let i={"accept-language":t,accept:`application/json`};r!==void 0&&(i[`content-type`]=`application/json`);try{return await fetch(e,{method:n,credentials:`same-origin`,headers:i,body:r===void 0?void 0:JSON.stringify(r)})}catch(e){throw new y(`OFFLINE`,v.offline)}}async function te(e){try{return await e.json()}catch(t){throw new y(String(e.status),v.broken)}}function ne(e,t){var n,r,i,a;let o=(n=e.errors)==null?void 0:n[0];return new y((r=o==null||(i=o.extensions)==null?void 0:i.code)==null?String(t):r,(a=o==null?void 0:o.message)==null?v.broken:a)}async function x(e,t){var n;let r=await b(`/graphql`,`POST`,{query:e.toString(),variables:t}),i=await te(r);if((n=i.errors)!=null&&n.length)throw ne(i,r.status);return i.data}function S(e){let t=e==null?void 0:e.errors[0];if(!e)throw new y(`INTERNAL`,v.broken);if(t)throw new y(t.code,t.message,t.path.join(`.`))}async function C(e,t){let n=await b(`/session`,e,t);if(n.status===204||e===`GET`&&n.status===401)return null;let r=await te(n);if(r.account)return r.account;throw ne(r,n.status)}var re=()=>C(`GET`),ie=(e,t)=>C(`POST`,{login:e,password:t}),ae=()=>C(`DELETE`),w=e=>e instanceof y?e.message:v.broken,T=f(`main`,{id:`main`}),E=f(`span`,{class:`who`}),D=f(`footer`,{});function oe(){let e=f(`button`,{type:`button`,class:`plain`,onclick:a},v.other),t=f(`img`,{src:`/console/icon.svg`,alt:``,width:26,height:26}),n=f(`strong`,{},v.jishi);p(document.body,f(`header`,{},t,n,f(`span`,{class:`sub`},v.subtitle),E,e),T,D),p(T,f(`p`,{class:`quiet`,role:`status`},v.loading))}function O(e,t,n=[],r=``){document.title=`${e} · ${v.jishi}`,E.textContent=r,p(T,...t),p(D,...n),D.hidden=!n.length,window.scrollTo(0,0)}function k(e,t){let n=e instanceof y&&e.code===`OFFLINE`?`quiet`:`bad`;O(v.jishi,[_(f(`h1`,{},v.jishi),f(`p`,{class:n,role:`alert`},w(e)),g(v.again,t))])}var A=class extends String{constructor(e,t){super(e),l(this,`__apiType`,void 0),l(this,`value`,void 0),l(this,`__meta__`,void 0),this.value=e,this.__meta__=t}toString(){return this.value}},se=new A(`
    mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),ce=new A(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    state
    expiresAt
    branch
    committee
    contactName
    contactPhone
  }
  consentText {
    version
    title
    sections {
      title
      text
    }
  }
}
    `),le=new A(`
    mutation Register($input: RegisterWithTokenInput!) {
  registerWithToken(input: $input) {
    login
    errors {
      code
      message
      path
    }
  }
}
    `),ue=new A(`
    query Road {
  me {
    account {
      id
      name
      login
    }
    candidate {
      id
      name
      stage
      status
      subStatus
      appliedOn
      activistSince
      listedOn
      partyStandingSince
      sex
      birth
      idNumberMasked
      phone
      ethnicity
      education
      occupation
      unit
      politicalStatus
      registrationPlace
      branch {
        name
        contactName
        contactPhone
      }
      probation {
        start
        eligibleOn
      }
      cultivationPeriod {
        completeOn
      }
      operations {
        section
        act
        state
        possible
        dueOn
        dueFrom
        earliest
        problems {
          message
        }
      }
      applications(first: 20) {
        nodes {
          __typename
          id
          title
          text
          status
          on
          reviewedOn
          reviewNote
          reviewedBy {
            name
            role
          }
          attachments {
            id
            name
            reference
            url
            thumbnail
          }
        }
      }
      thoughtReports(first: 50) {
        nodes {
          __typename
          id
          title
          text
          status
          on
          reviewedOn
          reviewNote
          reviewedBy {
            name
            role
          }
          attachments {
            id
            name
            reference
            url
            thumbnail
          }
        }
      }
      conversionRequests(first: 20) {
        nodes {
          __typename
          id
          title
          text
          status
          on
          reviewedOn
          reviewNote
          reviewedBy {
            name
            role
          }
          attachments {
            id
            name
            reference
            url
            thumbnail
          }
        }
      }
      approvals(first: 50) {
        nodes {
          id
          kind
          status
          submittedOn
          decision {
            on
          }
        }
      }
      consents(first: 1) {
        nodes {
          textVersion
          givenAt
          withdrawnAt
        }
      }
    }
  }
  consentText {
    version
    title
    sections {
      title
      text
    }
  }
}
    `),de=new A(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),fe=new A(`
    mutation SubmitApplication($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),pe=new A(`
    mutation SubmitConversionRequest($input: SubmitConversionRequestInput!) {
  submitConversionRequest(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),me=new A(`
    mutation SubmitThoughtReport($input: SubmitThoughtReportInput!) {
  submitThoughtReport(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),he=new A(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),ge=new A(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),_e=new A(`
    mutation WithdrawConversionRequest($input: WithdrawConversionRequestInput!) {
  withdrawConversionRequest(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),ve=new A(`
    mutation WithdrawThoughtReport($input: WithdrawThoughtReportInput!) {
  withdrawThoughtReport(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `);function j(e,t){let n=e.sections.map(e=>[f(`h3`,{},e.title),f(`p`,{},e.text)]);return f(`details`,{class:`full`},f(`summary`,{},t),f(`h2`,{},`${e.title} (${e.version})`),...n.reduce((e,t)=>e.concat(t),[]))}function ye(e,t,n){let r=f(`input`,{type:`checkbox`,id:`agree`,"aria-describedby":`agree-note`}),i=f(`p`,{id:`agree-note`,class:`note`,"aria-live":`polite`}),a=f(`label`,{for:`agree`,class:`tick`},r,f(`span`,{},e)),o=e=>{i.className=e?`note bad`:`note`,i.textContent=e};return r.addEventListener(`change`,()=>o(``)),{box:r,wrong:o,place:_(a,i,j(t,n))}}var be=[`Jan`,`Feb`,`Mar`,`Apr`,`May`,`Jun`,`Jul`,`Aug`,`Sep`,`Oct`,`Nov`,`Dec`],M=e=>e.split(`-`).map(Number);function N(e,n=P()){let[r,i,a]=M(e),o=r!==M(n)[0];return t===`en`?`${a} ${be[i-1]}${o?` ${r}`:``}`:`${o?`${r}年`:``}${i}月${a}日`}function P(e=new Date){return new Date(e.getTime()+288e5).toISOString().slice(0,10)}var xe=e=>P(new Date(e)),F=e=>new Date(new Date(e).getTime()+288e5).toISOString().slice(11,16);function I(e,t=P()){let n=e=>Date.UTC(M(e)[0],M(e)[1]-1,M(e)[2]);return Math.round((n(e)-n(t))/864e5)}var Se=[7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2],Ce=`10X98765432`,L=e=>e.normalize(`NFKC`).replace(/[\s-]/g,``).toUpperCase();function we(e){let[t,n,r]=e.split(`-`).map(Number),i=new Date(Date.UTC(t,n-1,r));return t>=1900&&i.getUTCMonth()===n-1&&i.getUTCDate()===r}function Te(e,t){return Number(t.slice(0,4))-Number(e.slice(0,4))-+(t.slice(5)<e.slice(5))}function R(e,t){let n=L(e);if(!/^\d*X?$/.test(n))return{flaw:`characters`};if(n.length<18)return{flaw:`short`};if(!/^\d{17}[\dX]$/.test(n))return{flaw:`characters`};let r=`${n.slice(6,10)}-${n.slice(10,12)}-${n.slice(12,14)}`;return!we(r)||r>t?{flaw:`date`}:Ce[Se.reduce((e,t,r)=>e+t*Number(n[r]),0)%11]===n[17]?{birth:r,isFemale:Number(n[16])%2==0,age:Te(r,t)}:{flaw:`check`}}var Ee=e=>e.length===18?`${e.slice(0,6)} ${e.slice(6,10)} ${e.slice(10,14)} ••••`:e;function De(e){if(e.length<10)return`short`;let t=[/[a-z]/,/[A-Z]/,/\d/,/[^a-zA-Z\d]/].filter(t=>t.test(e)).length+ +(e.length>=12)+ +(e.length>=16);return t>=5?`strong`:t>=3?`good`:`weak`}function z(e,t,n=``){let r=h(e,{type:`password`,autocomplete:t,autocapitalize:`off`},n),i=f(`button`,{type:`button`,class:`plain eye`,"aria-pressed":`false`},v.show);return i.addEventListener(`click`,()=>{let e=r.input.type===`text`;r.input.type=e?`password`:`text`,i.textContent=e?v.show:v.hide,i.setAttribute(`aria-pressed`,String(!e))}),r.box.insertBefore(i,r.input.nextSibling),r}function Oe(e,t){let n=z(e,`new-password`,t);return n.input.addEventListener(`input`,()=>{let e=De(n.input.value);n.said(n.input.value?v.join.strength[e]:``,e===`good`||e===`strong`)}),n}async function ke(e){try{let{invitation:t,consentText:n}=await x(ce,{token:e});if(!t||!n)return V(v.join.unknown);if(t.state!==`OPEN`)return V(v.join.states[t.state],t);Le(e,t,n)}catch(t){k(t,()=>ke(e))}}var Ae=()=>f(`p`,{class:`quiet centre`},v.join.before,f(`a`,{href:`/me`,class:`touch`},v.join.direct));function B(e){var t;let n=e.contactPhone?f(`a`,{href:`tel:${e.contactPhone.replace(/[^\d+]/g,``)}`,class:`touch`},v.call):null,r=[[v.join.committee,[(t=e.committee)==null?`—`:t]],[v.join.contact,[e.contactName||v.join.nobody,` `,n]],[v.join.until,[je(e.expiresAt)]]];return _(f(`p`,{class:`quiet`},v.join.invites(e.branch)),f(`h1`,{},v.join.title),f(`dl`,{},...r.map(([e,t])=>f(`div`,{},f(`dt`,{},e),f(`dd`,{},...t)))))}function je(e){let t=xe(e);return v.join.left(N(t),F(e),Math.max(0,I(t)))}function V(e,t){O(v.tabs.progress,[t?B(t):_(f(`h1`,{},v.jishi)),_(f(`p`,{class:`bad`,role:`alert`},e)),Ae()])}function Me(){let e=h(v.join.idNumber,{autocomplete:`off`,inputmode:`text`,maxlength:24,spellcheck:`false`}),t=``;return e.input.addEventListener(`input`,()=>{var n,r;t=L(e.input.value);let i=R(t,P());i.birth?e.said(v.join.good(i.isFemale?v.join.female:v.join.male,N(i.birth),(n=i.age)==null?0:n),!0):i.flaw===`short`?e.said(t?v.join.short(18-t.length):``):e.wrong(v.join[(r=i.flaw)==null?`check`:r])}),e.input.addEventListener(`blur`,()=>{R(t,P()).birth&&(e.input.value=Ee(t))}),e.input.addEventListener(`focus`,()=>{e.input.value=t}),d(d({},e),{},{value:()=>t})}function Ne(){let e=h(v.join.phone,{type:`tel`,autocomplete:`username`,inputmode:`tel`,maxlength:20},v.join.phoneHint);return e.input.addEventListener(`input`,()=>{let t=L(e.input.value).length;e.said(t>0&&t<11?v.join.short(11-t):``)}),e}function Pe({number:e,phone:t,password:n,consent:r}){var i;let a=R(e.value(),P()),o=[[!a.birth,e.input,()=>e.wrong(v.join[Fe(a.flaw)])],[!/^1\d{10}$/.test(L(t.input.value)),t.input,()=>t.wrong(v.join.badPhone)],[n.input.value.length<10,n.input,()=>n.wrong(v.join.badPassword)],[!r.box.checked,r.box,()=>r.wrong(v.join.mustAgree)]].filter(([e])=>e);for(let[,,e]of o)e();return(i=o[0])==null||i[1].focus(),o.length>0}var Fe=e=>e===void 0||e===`short`?`characters`:e;function Ie(e,t){var n;let r={idNumber:e.number,login:e.phone,password:e.password}[(n=t.path[0])==null?``:n];return t.path[0]===`consent`?e.consent.wrong(t.message):r==null||r.wrong(t.message),r==null||r.input.focus(),r!==void 0||t.path[0]===`consent`}function Le(e,t,n){let r={number:Me(),phone:Ne(),password:Oe(v.join.password,v.join.passwordHint),consent:ye(v.join.agree(n.title,n.version),n,v.join.read)},i=f(`p`,{class:`bad`,role:`alert`});async function a(){if(i.textContent=``,Pe(r))return;let t={token:e,idNumber:r.number.value(),login:L(r.phone.input.value),password:r.password.input.value,consent:n.version};try{let{registerWithToken:e}=await x(le,{input:t}),n=e==null?void 0:e.errors[0];if(!e)throw new y(`INTERNAL`,v.broken);n?Ie(r,n)||(i.textContent=n.message):location.replace(`/me`)}catch(e){i.textContent=w(e)}}O(v.join.submit,[B(t),_(r.number.box,r.phone.box,r.password.box),r.consent.place,i,Ae()],[g(v.join.submit,a),f(`p`,{class:`quiet centre`},v.join.next)])}var H=`jishi:draft:`,U=(e,t)=>`${H}${e}:${t}`;function W(e,t){try{return e()}catch(e){return t}}function Re(e,t){return W(()=>{let n=localStorage.getItem(U(e,t));return n?JSON.parse(n):null},null)}var ze=(e,t,n)=>W(()=>(localStorage.setItem(U(e,t),JSON.stringify(n)),!0),!1),Be=(e,t)=>W(()=>localStorage.removeItem(U(e,t)),void 0);function Ve(){W(()=>{for(let e of Object.keys(localStorage))e.indexOf(H)===0&&localStorage.removeItem(e)},void 0)}function G(e){let t=h(v.signIn.login,{autocomplete:`username`,autocapitalize:`off`,inputmode:`text`},v.signIn.loginHint),n=z(v.signIn.password,`current-password`),r=f(`p`,{class:`bad`,role:`alert`});async function i(){if(r.textContent=``,!t.input.value||!n.input.value)r.textContent=v.signIn.missing,(t.input.value?n:t).input.focus();else try{let r=await ie(t.input.value,n.input.value);r&&e(r)}catch(e){r.textContent=w(e),n.input.value=``,n.input.focus()}}let a=f(`form`,{class:`card`,novalidate:!0,onsubmit:e=>e.preventDefault()},f(`h1`,{},v.signIn.title),t.box,n.box,r),o=g(v.signIn.submit,i);o.type=`submit`,a.append(o),O(v.signIn.title,[a,f(`p`,{class:`quiet centre`},v.signIn.none)])}function K(e,t){let n=z(v.data.present,`current-password`),r=Oe(v.data.wanted,v.join.passwordHint),i=f(`p`,{class:`note`,role:`status`,"aria-live":`polite`});async function a(){n.wrong(``),r.wrong(``),i.textContent=``;let e={currentPassword:n.input.value,password:r.input.value};try{S((await x(de,{input:e})).setPassword),n.input.value=``,r.input.value=``,i.textContent=v.data.changed,t()}catch(e){let t={currentPassword:n,password:r}[e instanceof y?e.path:``];t?t.wrong(w(e)):i.textContent=w(e),(t==null?n:t).input.focus()}}return _(f(`h2`,{},e),n.box,r.box,i,g(v.data.change,a,`second`))}function He(e){return[Ue(e,e.login),e.text&&We(e,e.text),K(v.data.password,()=>void 0),_(f(`p`,{class:`quiet`},v.data.outSays),g(v.data.out,q,`second`))]}async function q(){await ae().catch(()=>void 0),Ve(),location.replace(`/me`)}function Ue({own:e},t){let n=[[v.data.name,e.name],[v.data.idNumber,e.idNumberMasked],[v.data.birth,N(e.birth)],[v.data.phone,e.phone],[v.data.ethnicity,e.ethnicity],[v.data.unit,e.unit],[v.data.occupation,e.occupation],[v.data.place,e.registrationPlace],[v.data.branch,e.branch.name],[v.join.contact,`${e.branch.contactName} ${e.branch.contactPhone}`.trim()],[v.data.login,t]].filter(([,e])=>e).map(([e,t])=>f(`div`,{},f(`dt`,{},e),f(`dd`,{},t)));return _(f(`h1`,{},v.data.own),f(`dl`,{},...n),f(`p`,{class:`quiet`},v.data.wrong))}function We({own:e,again:t},n){var r;let i=(r=e.consents)==null?void 0:r.nodes.filter(({withdrawnAt:e})=>!e)[0];if((i==null?void 0:i.textVersion)!==n.version)return Ge(n,t);let a=f(`p`,{class:`note bad`,role:`status`,"aria-live":`polite`}),o=!1,s=g(v.data.back,async()=>{if(!o)o=!0,s.textContent=v.data.sure;else try{S((await x(ge,{input:{}})).withdrawConsent),await q()}catch(e){a.textContent=w(e)}},`second`);return _(f(`h2`,{},v.data.consent),f(`p`,{},v.data.agreed(i.textVersion,N(xe(i.givenAt)))),j(n,v.join.read),f(`p`,{class:`quiet`},v.data.backSays),s,a)}function Ge(e,t){let n=ye(v.join.agree(e.title,e.version),e,v.join.read),r=g(v.data.agree,async()=>{if(!n.box.checked)return n.wrong(v.join.mustAgree);try{S((await x(se,{input:{consent:e.version}})).giveConsent),await t()}catch(e){n.wrong(w(e))}});return n.place.insertBefore(f(`p`,{},v.data.notAgreed),n.place.firstChild),n.place.insertBefore(f(`h2`,{},v.data.consent),n.place.firstChild),n.place.append(r),n.place}var Ke=[`submitApplication`,`submitThoughtReport`,`submitConversionRequest`],qe={submitApplication:fe,submitThoughtReport:me,submitConversionRequest:pe},Je={submitApplication:he,submitThoughtReport:ve,submitConversionRequest:_e};async function Ye(e,t,n){S((await x(e,{input:n}))[t])}async function Xe(e,t,n,r,i,a){let o={candidateId:t,title:n,text:r,attachments:i.map(({name:e,fileId:t})=>({name:e,fileId:t})),idempotencyKey:a};await Ye(qe[e],e,o)}async function Ze(e,t){let n={candidateId:t,id:e.id};await Ye(Je[e.act],e.act.replace(`submit`,`withdraw`),n)}var Qe=e=>`${e.on} ${e.id}`;function $e(e){let t=(e,t)=>{var n;return((n=t==null?void 0:t.nodes)==null?[]:n).map(t=>d(d({},t),{},{act:e}))};return t(`submitApplication`,e.applications).concat(t(`submitThoughtReport`,e.thoughtReports),t(`submitConversionRequest`,e.conversionRequests)).sort((e,t)=>Qe(e)<Qe(t)?1:-1)}function et(e){return Ke.map(t=>e.filter(e=>e.act===t&&e.status!==`WITHDRAWN`)[0]).filter(e=>(e==null?void 0:e.status)===`RETURNED`)}var tt=e=>e.filter(e=>e.status===`SUBMITTED`);function nt(e,t){let n=et(t).map(e=>e.act),r=e=>e.state===`MISSING`?0:1;return e.operations.filter(e=>e.possible&&[`MISSING`,`POSSIBLE`].indexOf(e.state)>=0&&n.indexOf(e.act)<0).sort((e,t)=>r(e)-r(t))}var rt=e=>e.operations.map(e=>{var t;return(t=e.dueFrom)==null?e.earliest:t}).filter(e=>!!e).sort()[0],it=524288;async function J(e,n,r,i){try{return await fetch(e,{method:n,credentials:`same-origin`,headers:d({"tus-resumable":`1.0.0`,"accept-language":t},r),body:i})}catch(e){throw new y(`OFFLINE`,v.offline)}}async function at(e){if(e.status===404||e.status===405)return new y(`NO_FILES`,v.noFiles);try{var t,n;let r=await e.json();return new y((t=r.code)==null?String(e.status):t,(n=r.message)==null?v.broken:n)}catch(t){return new y(String(e.status),v.broken)}}var ot=e=>{let t=new TextEncoder().encode(e);return btoa(Array.from(t,e=>String.fromCharCode(e)).join(``))};async function st(e,t){let n=await J(`/files/parts`,`POST`,{"upload-length":String(e.size),"upload-metadata":`name ${ot(t)}`}),r=n.headers.get(`location`);if(n.status!==201||!r)throw await at(n);return r}async function ct(e){let t=await J(e,`HEAD`,{}),n=Number(t.headers.get(`upload-offset`));return t.ok?n:null}async function lt(e){var t;return e.headers.get(`x-file-id`)||(e.status===204||(t=(await e.json()).id)==null?null:t)}async function ut(e,t,n,r){let i=n.where?await ct(n.where):null;for(i!==null&&n.where||(n.where=await st(e,t),i=0);;){let t={"upload-offset":String(i),"content-type":`application/offset+octet-stream`},a=await J(n.where,`PATCH`,t,e.slice(i,i+it));if(!a.ok)throw await at(a);if(i=Math.min(i+it,e.size),r(i/e.size),i>=e.size){let e=await lt(a);if(!e)throw new y(`NO_FILES`,v.broken);return e}}}var dt=20971520;function ft(e,t,{earlier:n,remove:r}){let i=e.id?``:v.paper.sent(Math.round(e.share*100)),a=(e,t,n,r)=>f(`button`,{type:`button`,class:e,"aria-label":t,onclick:r},n);return f(`li`,{class:`tile`},e.address&&f(`img`,{src:e.address,alt:``}),f(`span`,{class:e.wrong?`caption bad`:`caption`},`${v.paper.page(t+1)} ${i}`),t>0&&a(`corner left`,v.paper.earlier(t+1),`←`,()=>n(t)),a(`corner`,v.paper.remove(t+1),`×`,()=>r(t)))}var pt=e=>({file:e,name:e.name,address:e.type.indexOf(`image/`)===0?URL.createObjectURL(e):``,share:0}),mt=({id:e,name:t,thumbnail:n})=>({id:e==null?void 0:e,name:t,address:n==null?``:n,share:1});function ht(e=[]){let t=e.filter(({id:e})=>e).map(mt),n=f(`ol`,{class:`tiles`}),r=f(`p`,{class:`note bad`,role:`status`,"aria-live":`polite`}),i=f(`input`,{type:`file`,accept:`image/*,application/pdf`,multiple:!0,id:`photos`,class:`unseen`}),a=f(`label`,{for:`photos`,class:`tile take`},f(`span`,{},`＋ ${v.paper.take}`));function o(e){t.splice(e-1,0,...t.splice(e,1)),c()}function s(e){for(let n of t.splice(e,1))URL.revokeObjectURL(n.address);c(),i.focus()}function c(){var e;p(n,...t.map((e,t)=>ft(e,t,{earlier:o,remove:s})),f(`li`,{},i,a)),r.textContent=(e=t.map(e=>{var t;return(t=e.wrong)==null?``:t}).filter(Boolean)[0])==null?``:e}async function l(e){if(!e.id&&e.file){e.wrong=void 0;try{e.id=await ut(e.file,e.name,e,t=>{e.share=t,c()})}catch(t){throw e.wrong=w(t),t}finally{c()}}}return i.addEventListener(`change`,()=>{var e;let n=Array.from((e=i.files)==null?[]:e),a=n.filter(e=>e.size<=dt),o=a.map(pt);t.push(...o),i.value=``,c(),a.length<n.length&&(r.textContent=v.paper.tooLarge);for(let e of o)l(e).catch(()=>void 0)}),c(),{place:f(`fieldset`,{class:`photos`},f(`legend`,{},v.paper.photos),n,r),some:()=>t.length>0,async sent(){for(let e of t)await l(e);return t.map(e=>{var t;return{name:e.name,fileId:(t=e.id)==null?``:t}})},clear(){for(let e of t.splice(0))URL.revokeObjectURL(e.address);c()}}}var gt=()=>`me-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;function _t({act:e,candidate:t,account:n,before:r,done:i}){var a,o;let s=v.acts[e],c=ee(`text`),l=f(`textarea`,{id:c,rows:6,placeholder:v.paper.placeholder,"aria-describedby":`${c}-note`}),u=f(`p`,{id:`${c}-note`,class:`note`,role:`status`,"aria-live":`polite`}),d=ht(r==null?void 0:r.attachments),p=Re(n,e);l.value=(a=(o=p==null?void 0:p.text)==null?r==null?void 0:r.text:o)==null?``:a,p&&(u.textContent=v.paper.kept(F(p.at)));let m=gt(),h=0;function _(){let t=new Date().toISOString(),r=ze(n,e,{title:s,text:l.value,at:t});u.className=`note`,u.textContent=r?v.paper.kept(F(t)):v.paper.notKept}l.addEventListener(`input`,()=>{m=gt(),window.clearTimeout(h),h=window.setTimeout(_,500)});let y=(e,t)=>{u.className=`note ${t}`,u.textContent=e};async function b(){if(window.clearTimeout(h),!l.value.trim()&&!d.some())return y(v.paper.empty,`bad`),l.focus();_(),y(v.paper.sending,``);try{await Xe(e,t,s,l.value.trim(),await d.sent(),m),Be(n,e),d.clear(),await i()}catch(e){y(w(e),`bad`)}}return f(`div`,{class:`paper`},f(`label`,{for:c},v.paper.text),l,d.place,g(v.paper.hand(s),b),u)}var vt=[`APPLICANT`,`ACTIVIST`,`DEVELOPMENT_TARGET`,`PROBATIONARY_MEMBER`,`FULL_MEMBER`];function yt(e){let t=$e(e.own),n=e.own.status===`ACTIVE`,r=n?nt(e.own,t):[],i=n?et(t):[];return[xt(e.own),...i.map(t=>Ct(t,e)),...r.map(t=>Et(t,e)),...tt(t).map(t=>Dt(t,e)),!r.length&&!i.length&&n&&Ot(e.own),kt(e.own)]}function bt(e){return v.road.ended[e.status]||(e.stage===`FULL_MEMBER`?e.partyStandingSince?v.road.full(N(e.partyStandingSince)):``:e.stage===`PROBATIONARY_MEMBER`?e.probation?v.road.probation(N(e.probation.start),N(e.probation.eligibleOn)):``:e.stage===`DEVELOPMENT_TARGET`?e.listedOn?v.road.listed(N(e.listedOn)):``:e.stage===`ACTIVIST`?e.activistSince&&e.cultivationPeriod?v.road.cultivated(N(e.activistSince),N(e.cultivationPeriod.completeOn)):``:e.appliedOn?v.road.applied(N(e.appliedOn)):v.road.notApplied)}function xt(e){let t=vt.indexOf(e.stage),n=vt.map((e,n)=>f(`li`,{class:St(n,t),"aria-current":n===t&&`step`},f(`span`,{class:`dot`,"aria-hidden":`true`},n<t?`✓`:``),f(`span`,{},v.stages[e])));return _(f(`h1`,{},v.road.now(v.full[e.stage])),f(`ol`,{class:`points`,"aria-label":v.road.points},...n),f(`p`,{class:`centre quiet`},bt(e)))}function St(e,t){return e<t?`past`:e===t?`here`:`ahead`}function Ct(e,t){var n,r;let i=v.acts[e.act],a=f(`div`,{}),o=f(`p`,{class:`original`,hidden:!0},e.text),s=f(`button`,{type:`button`,class:`second`,"aria-expanded":`false`},v.road.original);s.addEventListener(`click`,()=>{o.hidden=!o.hidden,s.setAttribute(`aria-expanded`,String(!o.hidden))});let c={act:e.act,candidate:t.own.id,account:t.account,before:e,done:t.again},l=g(v.road.mend,()=>{var e;p(a,_t(c)),(e=a.querySelector(`textarea`))==null||e.focus()});return f(`section`,{class:`card back`},f(`div`,{class:`row`},f(`h2`,{},v.road.returned(i)),wt(e.reviewedOn)),f(`blockquote`,{},f(`p`,{},e.reviewNote),f(`p`,{class:`quiet`},(n=(r=e.reviewedBy)==null?void 0:r.name)==null?``:n)),f(`div`,{class:`row`},l,e.text&&s),o,a)}var wt=e=>e&&f(`span`,{class:`quiet`},N(e));function Tt(e){if(!e.dueOn)return!1;let t=I(e.dueOn);return t<0?f(`strong`,{class:`late`},v.road.late(N(e.dueOn),-t)):f(`strong`,{class:`due`},v.road.until(N(e.dueOn),t))}function Et(e,t){let n=Ke.filter(t=>t===e.act)[0];return n?_(f(`h2`,{},v.road.todo(v.acts[n])),f(`p`,{class:`quiet`},Tt(e),v.road.how),_t({act:n,candidate:t.own.id,account:t.account,done:t.again})):!1}function Dt(e,t){let n=f(`p`,{class:`note bad`,role:`status`,"aria-live":`polite`}),r=!1,i=g(v.road.withdraw,async()=>{if(!r)r=!0,i.textContent=v.road.sure;else try{await Ze(e,t.own.id),await t.again()}catch(e){n.textContent=w(e)}},`second`);return _(f(`div`,{class:`row`},f(`p`,{},v.road.waits(v.acts[e.act])),i),n)}function Ot(e){let t=rt(e);return _(f(`h2`,{},v.road.nothing),t&&I(t)>0&&f(`p`,{class:`quiet`},v.road.nextDay(N(t))))}function kt(e){var t,n;let r=((t=(n=e.approvals)==null?void 0:n.nodes)==null?[]:t).filter(e=>e.status===`SUBMITTED`);if(!r.length)return!1;let i=r.map(e=>f(`li`,{},v.road.underway(v.approvals[e.kind])));return _(f(`h2`,{},v.road.doing),f(`ul`,{},...i))}function At(e){let t=$e(e.own);return t.length?[f(`h1`,{class:`title`},v.tabs.papers),...t.map(t=>Nt(t,e)),Ft(e.own)]:[_(f(`h1`,{},v.tabs.papers),f(`p`,{class:`quiet`},v.papers.none)),Ft(e.own)]}var jt={APPROVED:`good`,RETURNED:`bad`,REJECTED:`bad`};function Mt(e){var t;return f(`span`,{class:`state ${(t=jt[e])==null?`quiet`:t}`},v.papers.states[e])}function Nt(e,t){let n=e.attachments.map((e,t)=>f(`li`,{},Pt(e,t+1))),r=e.text&&f(`details`,{},f(`summary`,{},v.road.original),f(`p`,{class:`original`},e.text)),i=_(f(`div`,{class:`row`},f(`h2`,{},e.title||v.acts[e.act]),Mt(e.status)),f(`p`,{class:`quiet`},v.papers.on(N(e.on))),e.reviewNote&&f(`blockquote`,{},f(`p`,{},e.reviewNote)),n.length>0&&f(`ul`,{class:`tiles`},...n),r);return e.status===`SUBMITTED`&&i.append(Dt(e,t)),i}function Pt({name:e,reference:t,url:n,thumbnail:r},i){if(!n)return f(`span`,{},`${e} ${t}`.trim());let a=r?f(`img`,{src:r,alt:``}):f(`span`,{class:`caption`},e);return f(`a`,{href:n,class:`tile`,"aria-label":`${v.paper.page(i)} ${e}`},a)}function Ft(e){var t,n;let r=((t=(n=e.approvals)==null?void 0:n.nodes)==null?[]:t).filter(({status:e})=>[`APPROVED`,`REJECTED`].indexOf(e)>=0);if(!r.length)return!1;let i=r.map(e=>f(`li`,{class:`row`},f(`span`,{},v.approvals[e.kind]),Mt(e.status===`APPROVED`?`APPROVED`:`REJECTED`),e.decision&&f(`span`,{class:`quiet`},N(e.decision.on))));return _(f(`h2`,{},v.papers.results),f(`ul`,{class:`plain`},...i))}var It=[`progress`,`papers`,`data`];async function Y(){try{let e=await re();e?await X(e):G(X)}catch(e){k(e,Y)}}async function X(e){if(e.mustChangePassword)return O(v.data.password,[_(f(`p`,{},v.data.mustChange)),K(v.data.password,Y)]);if(e.role!==`CANDIDATE`)return Z();await $()}function Z(){let e=f(`a`,{href:`/console/`,class:`button`},v.signIn.console);O(v.jishi,[_(f(`h1`,{},v.signIn.title),f(`p`,{},v.signIn.office),e)])}var Lt=()=>{var e;return(e=It.filter(e=>`#${e}`===location.hash)[0])==null?`progress`:e},Q;async function $(){try{Q=await x(ue,{}),Rt()}catch(e){e instanceof y&&e.code===`UNAUTHENTICATED`?G(X):k(e,$)}}function Rt(){let e=Q==null?void 0:Q.me;if(!(e!=null&&e.candidate)||!e.account)return Z();let t=Lt();O(v.tabs[t],zt(t,e),[Bt(t)],e.account.name)}function zt(e,t){if(!t.candidate||!t.account)return[];let n={own:t.candidate,account:t.account.id,again:$};return e===`papers`?At(n):e===`data`?He(d(d({},n),{},{login:t.account.login,text:Q==null?void 0:Q.consentText})):yt(n)}function Bt(e){let t=It.map(t=>f(`a`,{href:`#${t}`,"aria-current":t===e&&`page`},v.tabs[t]));return f(`nav`,{class:`tabs`,"aria-label":v.tabs.label},...t)}window.addEventListener(`hashchange`,()=>{Q&&Rt()});var Vt,[,Ht]=(Vt=/\/join\/([^/]+)\/?$/.exec(location.pathname))==null?[]:Vt;oe(),Ht?ke(decodeURIComponent(Ht)):Y()})();