extension VocabularyWords {
    /// More words of languages that the other lists have, as further senders use them.
    static let more = """
        locality: parish, sub parish, lga ward, city town, town city, city or town, municipality city, kommune ort, comuna, vereda, corregimiento, aldea, distrito municipal, freguesia, localidad paraje
        district: municipality city, city municipality, town city, city council, partido, departamento partido, comune provincia, local authority area, municipal district, municipality district, ward district, metropolitan area
        place: scene, sector of place, last location, location text, lugar de los hechos, lugar hechos
        missing date: fecha de hechos, fecha de los hechos, fecha hechos, missing on, date missing, date last heard
        status: condicion de localizacion, situation actuelle, lage, finding status, progress, current position, situacion de la persona
        reporter authority: autoridad que reporta, dependencia que reporta
        missing type: case category type
        relation: relationship to missing, relationship to missing person, relationship to victim, relation to victim, relationship to client, relationship to subject, relationship to survivor, relationship with child, relationship to young person, how related, kinship
        id: control, control no, control number, reg no, registration no, file number, record number, tracking number, ticket, ticket number, ticket no, notification number, serial id, urn, unique reference, crn, expediente numero, processo numero, nro expediente, nro, dossiernummer
        caseFile number: cause number, matter number, docket, docket number
        value: obs value, observation value, data value, cell value, indicator value, metric value
        reporter: reporting person, source of referral person, person making report, person making the report, person who reported, notifying person, notifying, aggrieved
        child: sufferer, learner, pupil, ward of state, juvenile subject, participant, individual child, young adult, looked after person
        narrative: brief, brief description, case summary, incident summary, case notes, incident description, nature of incident description, allegation description, presenting situation, background, comentario, comentarios, anotaciones, resena
        verified: substantiation, substantiation outcome, substantiation status, investigation outcome, verification outcome
        reporter type: notifier type, reporter type, informant type, mandated reporter type, type of reporter
        concern: harm, harm type, primary harm, primary harm type, type of harm, reason for call, subject of call, category of call, nature of problem, nature of the problem, form of abuse, forms of abuse, abuse category, protection issue, issue, issues, gbv type, violation, violation type, rights violated, type of concern, nature of complaint, motivo de la llamada, derecho afectado, motif de l appel, problematique, type de situation, anlass der meldung
        action: response given, service offered, support given, assistance given, action by agency, intervention given, suites, actions entreprises
        clothing: clothing when last seen, description of clothing, ropa que vestia, prendas
        narrative marks: physical description text
        height: height cm, height in cm, estatura cm, altura cm, groesse, grosse cm
        family: legal last name, legal surname, segundo apellido, apellido materno, second surname, nom de famille enfant, familienname kind
        given: legal first name, legal given name, christian names, nombre de pila, prenom enfant
        child name: name of child, name of the child, child s full name, full name of child, victim s name, name of victim, survivor name, client name, nombre del nino, nombre de la nina, nombre nna, nome da crianca, nom de l enfant, name des kindes
        reporter name: name of reporter, name of informant, name of complainant, informant s name, complainant s name, nombre del denunciante, nombre denunciante, nome do denunciante, nom du declarant
        age: age at missing, age when missing, age at disappearance, age at report, age at incident, age at referral, edad al momento, edad al desaparecer, age in years, age years, years of age, age group exact
        age month: age months, age in months, months of age, edad en meses, idade em meses, age mois, alter in monaten
        marks: tattoo, scar, peculiarities, visible marks, senales particulares
        lawyer: fiscalia, fiscal, prosecutor, public prosecutor, ministerio publico, staatsanwaltschaft, procureur, parquet
        photo: has poster, poster url, photo available
        institution id: facility id, facility code, provider id, home code, einrichtung nummer, institution number
        authority: fuhrende stelle, zustandige stelle, lead agency
        report date: date of call, call date, date of report, date of referral, date of notification, date of complaint, date complaint received, fecha del reporte, data da denuncia
        """
}
