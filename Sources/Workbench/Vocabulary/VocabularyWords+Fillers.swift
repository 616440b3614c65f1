extension VocabularyWords {
    /// Words that say nothing by themselves.
    static let fillers = """
        : content, envelope, rasgos, rasgos fisicos, famille, zone, attributes, reception, dd mm yyyy, mm dd yyyy, yyyy mm dd, dd mm yy, hh mm, y n, yes no, of, the, a, an, and, or, for, in, by, with, s, is, was, has, de, del, da, do, dos, das, di, della, del la, la, las, los, el, o, os, as, du, des, d, l, le la, les, e, et, y, und, der, die, den, dem, im, am, zum, zur, bei, il, lo, gli, i, con, com, con el, com a, avec, en, em, na, nel, al, a la, au, aux, pelo, pela, por, para, pour, per, va, cua, cho, voi, ve, bi, duoc, cac, nhung, theo, ka, ki, ke, se, ko, me, mein, wala, ya, wa, cha, details, detail, detalle, detalles, detalhe, detalhes, info, information, informacion, informacao, informations, informationen, angaben, thong tin, general, generales, gerais, basic, basics, main, primary, personal, personals, demographics, demographic, bio, biographic, biographics, attributes, attribute, fields, field, properties, list, items, item, entries, results, records, rows, body, payload, main info, other, section data, value set, string, str, txt, val, char, fld, int, bool, enum, desc, display, label, title, titulo, titre, titel, meta, metadata, header, additional, known, if any, any, used, current, now, this, that, their, his, her, actual, actuales, recorded, stated, official, individu data, dtls, block data, latest, initial, first time, most recent, physical, physically, appearance, physical description, physical appearance, physical attributes, descripcion fisica, description physique, caracteristicas fisicas, caracteristicas, caracteristique, personenbeschreibung, beschreibung der person, xin, mo ta nhan dang, appearances, concerning, regarding, concerned, legal, episode, momento, al momento, color, colour, reported case, during, total number, full, brief, exact, specific, complete, please, select, specify, enter, provide, currently, approximately, nearest, reporting, involved, alleged, assigned, unique, unico, unica, oficial, busqueda, single, central, bezeichnung, persoonsgegevens, section, details of, particulars, particular
        """

    /// What people shorten, and words that mean something else more often.
    static let abbreviations = """
        name: nam
        build: bui
        narrative: desc, details, detail, detalles, detalhes, brief
        child name: chname, chld name, childs name, child s name
        caseFile id: caseid, case id, case no, caseno, case ref, case reference, case identifier, cas
        mark marks: sm
        worker: ao, cw
        lastSeen: ls date, lsd
        reporter: rp, rptr, informants
        guardian: gdn, gdn name
        father: f name, fthr
        mother: m name, mthr
        id: nro
        concern: issue
        report: rpt, rept
        incident: incid, incdt
        child birth date: ch b date, chbdate
        birth date: b date
        """
}
