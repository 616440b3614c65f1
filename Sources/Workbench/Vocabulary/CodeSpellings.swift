/// What canonical codes are called in the languages of senders, beside the labels of the contract.
enum CodeSpellings {
    /// The spellings of each code.
    static let of: [String: [String]] = {
        var spellings: [String: [String]] = [:]
        for line in lines.joined(separator: "\n").split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let code = String(line[..<colon]).trimmedOfSpace
            let words = line[line.index(after: colon)...].split(separator: ",").map { String($0).trimmedOfSpace }
            spellings[code, default: []] += words
        }
        return spellings
    }()

    private static let lines = [
        western, easternEurope, malayFilipinoSwahili, cyrillic, devanagari, bengali,
        arabic, thaiAndBurmese, eastAsian,
    ]

    /// English, Spanish, Portuguese, French, German, Italian and Vietnamese, and figures.
    private static let western = """
        male: male, m, boy, man, masculino, hombre, niño, homem, menino, h, masculin, garçon, homme, männlich, junge, maschio, maschile, mann, 1, bé trai, laki laki, mwanaume, mvulana
        female: female, f, girl, woman, femenino, mujer, niña, feminino, mulher, menina, féminin, fille, femme, weiblich, mädchen, femmina, femminile, kvinne, 2, bé gái, w, perempuan, mwanamke, msichana
        transgender: transgender, trans, third gender, tercer género, transgénero, divers
        unknown: unknown, not stated, not known, u, unspecified, desconocido, se desconoce, desconhecido, ignorado, inconnu, unbekannt, sconosciuto, indeterminate, chưa rõ, unk, not specified, unclear
        other: other, others, otro, otra, outro, outra, autre, sonstige, andere, altro, x, misc
        missing: missing, still missing, active, open, outstanding, desaparecido, desaparecida, no localizado, no localizada, não localizado, não localizada, non localisé, activa, vigente, disparu, disparue, vermisst, scomparso, gesucht, at large, in progress, mất tích, chưa tìm thấy, extraviado, not found, unresolved, desaparecidos, sin localizar, en busqueda
        found: found, located, localizado, localizada, encontrado, encontrada, retrouvé, retrouvée, gefunden, ritrovato, tìm thấy, đã tìm thấy, found alive, resolved, sobrevivente, localizado con vida, located alive, is note author, believed alive, localizada con vida, hallado, hallada, aparecido, aparecida, returned, safe and well
        recovered: recovered, rescued, recuperado, recuperada
        traced: traced, aufgefunden, rastreado
        closed: closed, cancelled, canceled, cleared, cerrado, cerrada, concluido, encerrado, fechado, clos, clôturé, fermé, abgeschlossen, geschlossen, beendet, chiuso, đã đóng, đóng, kết thúc, đã kết thúc, inactive, completed, finalizado, arquivado, passed, terminé, sin efecto, desactivada, archivado, ceased
        open: open, opened, active, in progress, ongoing, pending, new, abierto, abierta, en proceso, en curso, aberto, em andamento, em acompanhamento, ativo, activo, ouvert, en cours, offen, laufend, in bearbeitung, aperto, đang xử lý, đang mở, mới, đang theo dõi, registered, under investigation, under assessment, accepted
        transferred: transferred, referred, trasladado, transferido, transféré, übergeben, trasferito, chuyển, đã chuyển, canalizado
        reopened: reopened, reabierto, reaberto, rouvert, wiedereröffnet
        duplicate: duplicate, duplicado, duplicada, doublon, duplikat, trùng
        believedDead: believed dead, deceased, dead, presumed dead, fallecido, sin vida, localizado sin vida, found dead, décédé, verstorben, óbito, morto, localizada sin vida, hallado sin vida, hallada sin vida, found deceased
        runaway: runaway, run away, ran away, endangered runaway, absconder, absconded, fugue, fuga, fuga de casa, fuga del hogar, ausencia voluntaria, evasão, weggelaufen, ausreißer, allontanamento volontario, bỏ nhà đi, voluntary, left home, voluntario, rj, absent without leave, escapada
        lost: lost, lost injured missing, wandered off, extravío, extravio, perdido, perdida, égaré, verirrt, verlaufen, smarrito, lạc, đi lạc, lost or wandered
        abduction: abduction, abducted, kidnapped, kidnapping, non family abduction, nonfamily abduction, stranger abduction, stereotypical kidnapping, secuestro, sustracción, rapto, sequestro, enlèvement, entführung, rapimento, bắt cóc, privación de la libertad
        familyAbduction: family abduction, parental abduction, parental kidnapping, non custodial abduction, abducted by non custodial parent, sustracción parental, sustracción de menor por familiar, rapto parental, subtração por familiar, enlèvement parental, kindesentziehung, elterliche entführung, sottrazione di minore
        trafficking: trafficking, trafficked, human trafficking, trata, trata de personas, tráfico de pessoas, traite, menschenhandel, tratta, mua bán người
        naturalCalamity: natural disaster, disaster, catastrophe, earthquake, flood, catastrophe naturelle, desastre natural, thiên tai
        abandoned: abandoned, abandono, abandonado, abandoné, verlassen, ausgesetzt, bị bỏ rơi, abandonment
        parent: parent, mother, father, mum, mom, dad, padre, madre, pai, mãe, père, mère, mutter, vater, eltern, elternteil, mẹ, cha, bố, biological parent, progenitor, genitore
        relative: relative, family, family member, grandmother, grandfather, grandparent, aunt, uncle, brother, sister, cousin, tío, tía, abuela, abuelo, hermano, hermana, tio, tia, avó, avô, irmão, irmã, familiar, oncle, tante, grand mère, grand père, frère, sœur, großmutter, großvater, oma, opa, ông, bà, cô, chú, dì, anh, chị, họ hàng, người thân, parente, verwandte
        neighbour: neighbour, neighbor, vecino, vecina, vizinho, vizinha, voisin, voisine, nachbar, nachbarin, nachbarschaft, vicino, hàng xóm
        teacher: teacher, school, school staff, education personnel, maestro, maestra, profesor, profesora, docente, escuela, professor, professora, escola, enseignant, école, éducation nationale, lehrer, lehrerin, schule, kita, insegnante, giáo viên, nhà trường, trường học
        healthWorker: health worker, doctor, nurse, hospital, medical personnel, health services, médico, enfermera, unidade de saúde, hôpital, médecin, arzt, krankenhaus, ärztin, bác sĩ, y tế, cán bộ y tế, nhân viên y tế, gesundheitswesen, profissional de saúde
        police: police, law enforcement, policía, policia, gendarmerie, polizei, polizia, công an, legal law enforcement or criminal justice personnel
        ngo: ngo, ong, charity, organisation, association, verein, tổ chức, onlus
        citizen: citizen, member of public, member of the public, public, passer by, ciudadano, cidadão, citoyen, bürger, cittadino, người dân, community member, friend neighbour, friend, amigo, ami, freund, bạn, concerned citizen
        official: official, social worker, social services, social services personnel, caseworker, trabajador social, assistente social, conselho tutelar, travailleur social, jugendamt, sozialarbeiter, cán bộ, chính quyền, foster carer, key worker, local authority services, educateur, educatrice, foyer, service social, carer, teacher assistant, keyworker
        anonymous: anonymous, anónimo, anónima, anônimo, denúncia anônima, anonyme, anonym, anonimo, ẩn danh, giấu tên
        child: child, self, self referral, victim, niño mismo, própria criança, a própria vítima, enfant, l enfant, kind, selbst, selbstmelder, bambino, bản thân, trẻ em, chính trẻ, alleged victim, niña o niño, the child
        low: low, bajo, baja, baixo, baixa, faible, gering, niedrig, basso, thấp, no apparent risk
        medium: medium, moderate, medio, media, médio, média, moyen, modéré, mittel, medio rischio, trung bình, standard
        high: high, critical, severe, alto, alta, élevé, grave, hoch, cao, rất cao, very high, urgent, akut
        emergency: emergency, urgent, emergencia, emergência, urgence, notfall, emergenza, khẩn cấp, crisis
        information: information, information request, información, informação, renseignement, informations, auskunft, informazione, thông tin, hỏi thông tin, inquiry, enquiry
        counselling: counselling, counseling, counselled, orientación, orientação, écoute, conseil, beratung, consulenza, tư vấn, child calling about self
        nonEmergency: non emergency, no emergencia, routine
        silent: silent, silence, muda, silencio, silencieux, appel muet, schweigeanruf, im lặng
        blank: blank, abandoned call
        test: test, test call, prueba, teste
        joke: joke, prank, prank call, hoax, broma, trote, blague, scherzanruf, scherzo, trêu đùa
        hangup: hang up, hangup, dropped, colgó, desligou, raccroché, aufgelegt
        wrongNumber: wrong number, número equivocado, engano, faux numéro, falsch verbunden, nhầm số
        abusive: abusive, abusive call, obscene
        counselled: counselled, advised, orientado, conseillé, beraten, tư vấn, counseling, counselling given
        informationGiven: information given, information provided
        dispatched: dispatched, police dispatched
        rescued: rescued, rescate, resgate, giải cứu, rescue
        medicalHelp: medical help, medical care, atención médica, atendimento médico, soins
        shelterGiven: shelter given, shelter provided
        followUp: follow up, followup, seguimiento, acompanhamento, suivi, nachverfolgung
        phone: phone, telephone, call, by phone, teléfono, telefónica, telefone, ligação, téléphone, telefon, telefonisch, telefono, điện thoại
        sms: sms, text message
        web: web, website, online, web form, internet, formulaire en ligne, online formular, portal
        email: email, e mail, correo, correo electrónico, courriel
        chat: chat, whatsapp, messenger, telegram, webchat
        inPerson: in person, walk in, visit, face to face, presencial, en persona, personalmente, sur place, persönlich, di persona, trực tiếp
        app: app, mobile app, aplicación, aplicativo
        social: social media, facebook, redes sociales, redes sociais, réseaux sociaux
        PHYSICAL_ABUSE: physical abuse, physical, physical violence, violence, maltrato físico, violencia física, violência física, agressão física, violences physiques, körperliche misshandlung, misshandlung, maltrattamento fisico, bạo lực, bạo lực thể chất
        EMOTIONAL_ABUSE: emotional abuse, psychological abuse, emotional, psychological or emotional maltreatment, maltrato psicológico, maltrato emocional, violencia psicológica, violência psicológica, violences psychologiques, psychische misshandlung, seelische misshandlung, bạo lực tinh thần, bạo lực tâm lý
        NEGLECT: neglect, negligencia, omisión de cuidados, negligência, négligence, vernachlässigung, trascuratezza, incuria, bỏ mặc, xao nhãng, medical neglect, neglect or deprivation of necessities, abandono o negligencia
        POCSO_VICTIM: sexual abuse, sexual, sexual violence, abuso sexual, violencia sexual, violência sexual, violences sexuelles, agression sexuelle, sexueller missbrauch, abuso sessuale, xâm hại tình dục
        CHILD_LABOUR: child labour, child labor, trabajo infantil, trabalho infantil, travail des enfants, kinderarbeit, lavoro minorile, lao động trẻ em, bóc lột sức lao động
        TRAFFICKING: trafficking, child trafficking, human trafficking, trata, tráfico, traite, kinderhandel, mua bán
        CHILD_MARRIAGE: child marriage, early marriage, matrimonio infantil, casamento infantil, mariage précoce, mariage forcé, tảo hôn
        STREET_SITUATION: street child, street children, living on the street, situación de calle, situação de rua, enfant des rues, straßenkind, trẻ em lang thang
        BEGGING: begging, mendicidad, mendicância, mendicité, betteln, ăn xin
        MIGRANT_REFUGEE: unaccompanied, separated, unaccompanied child, separated child, unaccompanied minor, refugee, migrant, asylum seeker, absent parenting, migrante, refugiado, mineur non accompagné, mna, réfugié, unbegleitet, flüchtling
        DISABILITY: disability, child disability, child s disability, discapacidad, deficiência, handicap, behinderung, khuyết tật
        SUBSTANCE_ABUSE: substance abuse, drugs, alcohol or drugs, consumo de sustancias, drogas, toxicomanie, drogenkonsum
        CONFLICT_WITH_LAW: conflict with the law, offending, socially unacceptable behaviour, conflicto con la ley, conflito com a lei
        ORPHAN: orphan, huérfano, órfão, orphelin, waise, orfano, mồ côi
        ABANDONED: abandoned, abandonment, abandono, abandonado, abandon
        UNFIT_GUARDIAN: family dysfunction, family in acute stress, parental illness or disability, caretaker inability to cope
        VIOLENCE: violence, abuse, neglect, physical abuse, violencia, violência, gewalt
        LOST_CHILD: lost child, missing child, lost
        MEDICAL: medical, medical help, médico
        SHELTER: shelter, albergue, abrigo, hébergement, unterkunft
        EDUCATION_AND_OCCUPATION: education, education support, school, educación, educação, éducation, bildung, giáo dục
        MENTAL_HEALTH: mental health, salud mental, saúde mental, santé mentale, psychische gesundheit
        EMOTIONAL_SUPPORT: emotional support, apoyo emocional, apoio emocional
        FAMILY_RELATIONSHIPS: family relationships, family problems, family conflict, problemas familiares, familie
        PEER_RELATIONSHIPS: bullying, peer relationships, acoso escolar, harcèlement, mobbing
        PROTECTION_FROM_ABUSE: protection from abuse
        LEGAL: legal, legal help, asesoría legal
        INFORMATION: information, información, informação
        cwc: cwc, child welfare committee, conselho tutelar, ucd
        hospital: hospital, clinic, hôpital, krankenhaus, bệnh viện
        verified: verified, confirmed, substantiated, verificado, confirmado, vérifié, bestätigt, đã xác minh
        unverified: unverified, unconfirmed, unsubstantiated, no verificado, não verificado, non vérifié, unbestätigt, chưa xác minh
        refuted: refuted, false, unfounded
        fosterCare: foster care, foster, foster family home, foster placement, familia de acogida, acogimiento familiar, família acolhedora, famille d accueil, pflegefamilie, vollzeitpflege, affido, chăm sóc thay thế
        kin: kin, kinship care, relative care, relative, foster family home relative, kinship, familia extensa, família extensa, tiers digne de confiance, verwandtenpflege
        childrensHome: children s home
        childrenHome: children home, children s home, group home, residential care, residential, institution, hogar, casa hogar, abrigo institucional, foyer, maison d enfants, heim, kinderheim, trung tâm bảo trợ
        openShelter: shelter, open shelter, emergency shelter, transit centre, interim care centre
        preAdoptionFosterCare: pre adoptive home, placed for adoption, pre adoption
        parents: parents, trial home visit, with parents, placed with parents
        restored: returned home, reunified, reunification, reunification with parents or primary caretakers, restored, family reunification, retour en famille, rückkehr in die familie, reintegración familiar, reintegração familiar, reunited
        adopted: adopted, adoption, adopción, adoção, adoptiert
        ageOfMajority: emancipation, aged out, turned 18, age of majority, mayoría de edad, maioridade, majorité, volljährigkeit
        leftWithoutLeave: runaway, absconded, fuga, evasão, fugue, entwichen
        formalClosing: formal closing, formal closure
        untraceable: untraceable, lost contact, no contact
        sighting: sighting, sighted, seen, avistamiento, avistamento, signalement visuel, gesichtet, avvistamento
        admittedToCci: admitted, placed in care, admitted to home
        producedToCwc: produced, produced to cwc
        agency: agency, institution, ngo, hospital, school, authority
        percent: pcnt, percent, percentage, pct, per cent, prozent, porcentaje
        count: count, number, nombre, number of persons, num
        boys: boys, boys only, male, ninos, meninos, garcons, jungen
        girls: girls, girls only, female, ninas, meninas, filles, madchen
        all: all, both, mixed, any, boys and girls, coed, mixto, ambos, mixte, gemischt
        government: government, state, public, govt, publico, staatlich
        private: private, privado, privat, prive
        noAnswer: no answer, not answered, no response, did not answer, no contesta
        answered: answered, completed, complete, reached, interviewed
        switchedOff: switched off, phone off, unreachable
        suspended: suspended, suspendido, suspendu
        deregistered: deregistered, delisted, licence withdrawn, license revoked
        """
}
