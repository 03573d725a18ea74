/* The files of data/, embedded as they are (C23). script/new-language writes this file. */
#include <string.h>

#include "clanguages.h"

static const uint8_t language_ar[] = {
#embed "data/ar.lang"
};
static const uint8_t language_as[] = {
#embed "data/as.lang"
};
static const uint8_t language_az[] = {
#embed "data/az.lang"
};
static const uint8_t language_be[] = {
#embed "data/be.lang"
};
static const uint8_t language_bg[] = {
#embed "data/bg.lang"
};
static const uint8_t language_bn[] = {
#embed "data/bn.lang"
};
static const uint8_t language_bs[] = {
#embed "data/bs.lang"
};
static const uint8_t language_ca[] = {
#embed "data/ca.lang"
};
static const uint8_t language_ckb[] = {
#embed "data/ckb.lang"
};
static const uint8_t language_cs[] = {
#embed "data/cs.lang"
};
static const uint8_t language_da[] = {
#embed "data/da.lang"
};
static const uint8_t language_de[] = {
#embed "data/de.lang"
};
static const uint8_t language_el[] = {
#embed "data/el.lang"
};
static const uint8_t language_en[] = {
#embed "data/en.lang"
};
static const uint8_t language_es[] = {
#embed "data/es.lang"
};
static const uint8_t language_et[] = {
#embed "data/et.lang"
};
static const uint8_t language_eu[] = {
#embed "data/eu.lang"
};
static const uint8_t language_fa[] = {
#embed "data/fa.lang"
};
static const uint8_t language_fi[] = {
#embed "data/fi.lang"
};
static const uint8_t language_fr[] = {
#embed "data/fr.lang"
};
static const uint8_t language_ga[] = {
#embed "data/ga.lang"
};
static const uint8_t language_gl[] = {
#embed "data/gl.lang"
};
static const uint8_t language_he[] = {
#embed "data/he.lang"
};
static const uint8_t language_hi[] = {
#embed "data/hi.lang"
};
static const uint8_t language_hr[] = {
#embed "data/hr.lang"
};
static const uint8_t language_hu[] = {
#embed "data/hu.lang"
};
static const uint8_t language_hy[] = {
#embed "data/hy.lang"
};
static const uint8_t language_id[] = {
#embed "data/id.lang"
};
static const uint8_t language_it[] = {
#embed "data/it.lang"
};
static const uint8_t language_ja[] = {
#embed "data/ja.lang"
};
static const uint8_t language_ka[] = {
#embed "data/ka.lang"
};
static const uint8_t language_kk[] = {
#embed "data/kk.lang"
};
static const uint8_t language_km[] = {
#embed "data/km.lang"
};
static const uint8_t language_ko[] = {
#embed "data/ko.lang"
};
static const uint8_t language_ky[] = {
#embed "data/ky.lang"
};
static const uint8_t language_lb[] = {
#embed "data/lb.lang"
};
static const uint8_t language_lo[] = {
#embed "data/lo.lang"
};
static const uint8_t language_lt[] = {
#embed "data/lt.lang"
};
static const uint8_t language_lv[] = {
#embed "data/lv.lang"
};
static const uint8_t language_mk[] = {
#embed "data/mk.lang"
};
static const uint8_t language_mn[] = {
#embed "data/mn.lang"
};
static const uint8_t language_mr[] = {
#embed "data/mr.lang"
};
static const uint8_t language_ms[] = {
#embed "data/ms.lang"
};
static const uint8_t language_my[] = {
#embed "data/my.lang"
};
static const uint8_t language_nb[] = {
#embed "data/nb.lang"
};
static const uint8_t language_ne[] = {
#embed "data/ne.lang"
};
static const uint8_t language_nl[] = {
#embed "data/nl.lang"
};
static const uint8_t language_nn[] = {
#embed "data/nn.lang"
};
static const uint8_t language_no[] = {
#embed "data/no.lang"
};
static const uint8_t language_oc[] = {
#embed "data/oc.lang"
};
static const uint8_t language_pl[] = {
#embed "data/pl.lang"
};
static const uint8_t language_ps[] = {
#embed "data/ps.lang"
};
static const uint8_t language_pt[] = {
#embed "data/pt.lang"
};
static const uint8_t language_ro[] = {
#embed "data/ro.lang"
};
static const uint8_t language_ru[] = {
#embed "data/ru.lang"
};
static const uint8_t language_sa[] = {
#embed "data/sa.lang"
};
static const uint8_t language_sd[] = {
#embed "data/sd.lang"
};
static const uint8_t language_sk[] = {
#embed "data/sk.lang"
};
static const uint8_t language_sl[] = {
#embed "data/sl.lang"
};
static const uint8_t language_sq[] = {
#embed "data/sq.lang"
};
static const uint8_t language_sr[] = {
#embed "data/sr.lang"
};
static const uint8_t language_sv[] = {
#embed "data/sv.lang"
};
static const uint8_t language_ta[] = {
#embed "data/ta.lang"
};
static const uint8_t language_tg[] = {
#embed "data/tg.lang"
};
static const uint8_t language_th[] = {
#embed "data/th.lang"
};
static const uint8_t language_tr[] = {
#embed "data/tr.lang"
};
static const uint8_t language_ug[] = {
#embed "data/ug.lang"
};
static const uint8_t language_uk[] = {
#embed "data/uk.lang"
};
static const uint8_t language_und[] = {
#embed "data/und.lang"
};
static const uint8_t language_ur[] = {
#embed "data/ur.lang"
};
static const uint8_t language_vi[] = {
#embed "data/vi.lang"
};
static const uint8_t language_yi[] = {
#embed "data/yi.lang"
};
static const uint8_t language_yue[] = {
#embed "data/yue.lang"
};
static const uint8_t language_zh_Hans[] = {
#embed "data/zh-Hans.lang"
};
static const uint8_t language_zh_Hant[] = {
#embed "data/zh-Hant.lang"
};

static const struct {
  const char *tag;
  const uint8_t *text;
  size_t length;
} languages[] = {
    {"ar", language_ar, sizeof language_ar},
    {"as", language_as, sizeof language_as},
    {"az", language_az, sizeof language_az},
    {"be", language_be, sizeof language_be},
    {"bg", language_bg, sizeof language_bg},
    {"bn", language_bn, sizeof language_bn},
    {"bs", language_bs, sizeof language_bs},
    {"ca", language_ca, sizeof language_ca},
    {"ckb", language_ckb, sizeof language_ckb},
    {"cs", language_cs, sizeof language_cs},
    {"da", language_da, sizeof language_da},
    {"de", language_de, sizeof language_de},
    {"el", language_el, sizeof language_el},
    {"en", language_en, sizeof language_en},
    {"es", language_es, sizeof language_es},
    {"et", language_et, sizeof language_et},
    {"eu", language_eu, sizeof language_eu},
    {"fa", language_fa, sizeof language_fa},
    {"fi", language_fi, sizeof language_fi},
    {"fr", language_fr, sizeof language_fr},
    {"ga", language_ga, sizeof language_ga},
    {"gl", language_gl, sizeof language_gl},
    {"he", language_he, sizeof language_he},
    {"hi", language_hi, sizeof language_hi},
    {"hr", language_hr, sizeof language_hr},
    {"hu", language_hu, sizeof language_hu},
    {"hy", language_hy, sizeof language_hy},
    {"id", language_id, sizeof language_id},
    {"it", language_it, sizeof language_it},
    {"ja", language_ja, sizeof language_ja},
    {"ka", language_ka, sizeof language_ka},
    {"kk", language_kk, sizeof language_kk},
    {"km", language_km, sizeof language_km},
    {"ko", language_ko, sizeof language_ko},
    {"ky", language_ky, sizeof language_ky},
    {"lb", language_lb, sizeof language_lb},
    {"lo", language_lo, sizeof language_lo},
    {"lt", language_lt, sizeof language_lt},
    {"lv", language_lv, sizeof language_lv},
    {"mk", language_mk, sizeof language_mk},
    {"mn", language_mn, sizeof language_mn},
    {"mr", language_mr, sizeof language_mr},
    {"ms", language_ms, sizeof language_ms},
    {"my", language_my, sizeof language_my},
    {"nb", language_nb, sizeof language_nb},
    {"ne", language_ne, sizeof language_ne},
    {"nl", language_nl, sizeof language_nl},
    {"nn", language_nn, sizeof language_nn},
    {"no", language_no, sizeof language_no},
    {"oc", language_oc, sizeof language_oc},
    {"pl", language_pl, sizeof language_pl},
    {"ps", language_ps, sizeof language_ps},
    {"pt", language_pt, sizeof language_pt},
    {"ro", language_ro, sizeof language_ro},
    {"ru", language_ru, sizeof language_ru},
    {"sa", language_sa, sizeof language_sa},
    {"sd", language_sd, sizeof language_sd},
    {"sk", language_sk, sizeof language_sk},
    {"sl", language_sl, sizeof language_sl},
    {"sq", language_sq, sizeof language_sq},
    {"sr", language_sr, sizeof language_sr},
    {"sv", language_sv, sizeof language_sv},
    {"ta", language_ta, sizeof language_ta},
    {"tg", language_tg, sizeof language_tg},
    {"th", language_th, sizeof language_th},
    {"tr", language_tr, sizeof language_tr},
    {"ug", language_ug, sizeof language_ug},
    {"uk", language_uk, sizeof language_uk},
    {"und", language_und, sizeof language_und},
    {"ur", language_ur, sizeof language_ur},
    {"vi", language_vi, sizeof language_vi},
    {"yi", language_yi, sizeof language_yi},
    {"yue", language_yue, sizeof language_yue},
    {"zh-Hans", language_zh_Hans, sizeof language_zh_Hans},
    {"zh-Hant", language_zh_Hant, sizeof language_zh_Hant},
};

const uint8_t *clanguage(const char *tag, size_t *length) {
  for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
    if (strcmp(tag, languages[i].tag) == 0) {
      *length = languages[i].length;
      return languages[i].text;
    }
  }
  return NULL;
}

const char *clanguage_tag(size_t index) {
  return index < sizeof languages / sizeof *languages ? languages[index].tag : NULL;
}
