/// Where fields belong, by event type.
enum HomeRules {
    /// The event types a table is proposed for.
    static let types = [
        "missing-report", "found-report", "concern", "contact", "case", "placement", "order", "nutrition-measurement",
        "adoption-stage", "institution", "indicator", "beneficiary-feedback",
    ]

    /// The rules of a type, the likeliest first.
    static func rules(for type: String) -> [HomeRule] {
        let rules = own[type] ?? []
        if childless.contains(type) { return rules }
        // What a programme measures of a child is its own, not how the child looks.
        return ["order", "nutrition-measurement", "adoption-stage"].contains(type) ? rules + common : common + rules
    }

    private static let own: [String: [HomeRule]] = [
        "missing-report": missingReport, "found-report": foundReport, "concern": concern, "contact": contact,
        "case": caseFile,
        "placement": placement, "order": order, "nutrition-measurement": nutrition, "adoption-stage": adoption,
        "institution": institution, "indicator": indicator, "beneficiary-feedback": feedback,
    ]

    /// What every type has: who the child is, and how the record is known.
    private static let common =
        HomeRule.rules(
            """
            id = id, id caseFile, id record, number caseFile, caseFile, number id, number record, id number caseFile, id report, id report number, number report, id missing, number missing, id contact, id contact number, id incident, number incident, id incident number, ~id referral, ~number referral, id register, number register, id code, id child, id child number, id placement, id found, sequence caseFile, sequence record caseFile, caseFile missing, id caseFile report
            child.id = child id, child id number, child number, child code
            child.names = name, name child, name full, name full child
            child.names/given = given, given name
            child.names/middle = middle, middle name
            child.names/family = family, family name
            child.names/second = second family, second family name
            child.names/alias = alias, alias name
            child.sex = sex
            child.age = age, age year, age estimated
            child.age/months = age month
            child.birthDate = birth date, birth
            child.languages = language
            child.marks = marks, marks narrative
            child.physical.heightCm = height
            child.physical.weightKg = weight
            child.physical.build = build
            child.physical.complexion = complexion
            child.physical.hair = hair
            child.physical.eyes = eyes
            child.disability.type = disability, disability type, disability kind
            child.disability.percent = disability percent
            child.disability.certificate = disability certificate, disability certificate number
            child.identifiers[PASSPORT].value = passport, passport number, passport id
            child.identifiers[BIRTH_CERTIFICATE].value = birthCertificate, birthCertificate number
            child.identifiers[SCHOOL_ID].value = schoolID
            child.identifiers[OTHER].value = nationalID, nationalID number
            child.address = home address, home, home street, ~address, ~street
            child.address/locality = home locality, home commune
            child.address/district = home district
            child.address/state = home state
            child.address/postalCode = home postalCode
            child.address/country = home country
            version = update date, update
            provenance.observedAt = ~create date, ~register date
            fir.number = fir, fir number, fir id, fir caseFile number, fir report number, fir police, fir police number
            fir.date = fir date, fir date report, fir register date
            fir.sections = sections, sections fir
            narrative = narrative, narrative incident, narrative caseFile, narrative missing, narrative report, narrative text, text incident, narrative lastSeen, incident kind narrative, narrative concern, narrative concern kind
            """
        ) + HomeRule.relative("father", .father) + HomeRule.relative("mother", .mother)
        + HomeRule.relative("guardian", .guardian) + HomeRule.relative("spouse", .spouse)
        + HomeRule.relative("sibling", .sibling) + HomeRule.relative("other", .parent, isWeak: true)
        + HomeRule.relative("other", .relative, isWeak: true)

    private static let missingReport =
        HomeRule.rules(
            """
            reportedAt = report date, register date, report, report missing date, ~report date authority, ~report date police, ~create date, ~create, ~opened date
            lastSeen.at = lastSeen date, missing date, lastSeen missing date, lastSeen, missing, sighting date, ~incident date
            missingType = missing type, missing category, missing kind, missing reason, missing type caseFile, ~concern, ~concern type, ~type, ~category, ~kind, ~reason, ~caseFile type, ~caseFile category, missing status category
            status = status, status missing, status caseFile, status found, ~status create, ~status register, ~result
            statusAt = found date, found, status date, ~sighting date, ~close date
            source = source
            verification = verified
            clothing = clothing, clothing lastSeen, clothing missing, clothing narrative
            belongings = belongings, belongings lastSeen
            suspects = perpetrator name, perpetrator, perpetrator narrative
            """
        ) + HomeRule.reporter("reporter", .reporter)
        + HomeRule.rules(
            "reporter.role = relation\nreporter.phone = ~phone, ~contact phone\nreporter.names = ~contact name, ~contact"
        )
        + HomeRule.place(
            "lastSeen.place",
            in: [
                ([.lastSeen], false), ([.missing], false), ([.lastSeen, .missing], false), ([.sighting], false),
                ([.incident], true), ([], true),
            ]
        )

    private static let foundReport =
        HomeRule.rules(
            """
            foundAt = found date, found, sighting date, sighting, ~incident date, ~lastSeen date, ~date
            reportedAt = report date, register date, report, ~create date
            kind = found type, found kind, ~type, ~kind, ~category, ~status
            verification = verified
            condition = condition, health condition, found condition, child condition
            clothing = clothing, clothing found
            belongings = belongings, belongings found
            admittedAt = admission date, admission
            producedAt = produced date, produced
            institution.name = institution, institution name, institution admission
            institution.id = institution id, institution code, institution number
            institution.type = institution type
            """
        ) + HomeRule.reporter("reporter", .reporter) + HomeRule.reporter("reporter", .finder)
        + HomeRule.rules("reporter.role = relation\nreporter.phone = ~phone, ~contact phone")
        + HomeRule.place(
            "place",
            in: [([.found], false), ([.sighting], false), ([.incident], true), ([.lastSeen], true), ([], true)]
        )

    private static let concern =
        HomeRule.rules(
            """
            reportedAt = report date, register date, report, contact date, ~caseFile date, ~create date, ~create, ~opened date, ~date, ~start date
            occurredAt = incident date, incident
            categories = concern, concern category, concern type, concern kind, concern incident, category, ~incident type, ~incident category, ~incident kind, ~report type, ~report category, ~vulnerability, ~type, ~kind, ~reason
            severity = severity, ~risk, ~urgency
            imminentDanger = danger
            status = status, status caseFile, status report
            verification = verified, ~result
            perpetratorRelation = perpetrator relation, perpetrator relation child, ~perpetrator
            department = ~department
            scheme = ~scheme
            contactRef = ~contact id, ~contact number
            """
        ) + HomeRule.reporter("reporter", .reporter) + HomeRule.reporter("reporter", .caller)
        + HomeRule.rules(
            "reporter.role = source, source report, ~relation\nreporter.phone = ~phone, ~contact phone\nreporter.names = ~contact name"
        )
        + HomeRule.place("place", in: [([.incident], false), ([], true)])

    private static let contact =
        HomeRule.rules(
            """
            startedAt = contact date, contact start, contact start date, start date, contact date time, contact time, contact report date, date, ~start, ~report date, ~report, ~create date, ~register date, ~create
            endedAt = contact end, contact end date, end date, ~close date, ~end
            callClass = callClass, ~contact type, ~contact category, ~type
            reasons = concern, concern category, reason, contact reason, concern type, concern kind, category, ~incident type, ~incident category, ~report type, ~vulnerability, ~kind
            isChildContact = child caller flag, ~isChild
            caller.isChild = caller child
            status = status, status contact, status caseFile, status report
            actions = action, result action, ~result, ~service
            transferredTo = referral, referral organization, transfer, referral authority
            channel = channel, channel contact, ~contact kind
            repeatCaller = repeated, repeated caller, repeated contact
            language = language contact, language caller, language
            imminentDanger = danger
            recordingRef = recording, recording id
            """
        ) + HomeRule.reporter("caller", .caller) + HomeRule.reporter("caller", .reporter)
        + HomeRule.rules("caller.role = relation, ~source\ncaller.phone = ~phone, contact phone")
        + HomeRule.place("place", in: [([.incident], false), ([], true), ([.caller], true)])

    private static let caseFile =
        HomeRule.rules(
            """
            openedAt = opened date, opened, caseFile date, ~start date, ~create date, ~report date, ~create, ~register date, ~start, ~date
            registeredAt = register date, register
            producedAt = produced date, produced
            closedAt = close date, close, ~end date
            status = status, status caseFile
            riskLevel = risk, ~severity, ~urgency, severity risk
            classification = classification
            caseNo = caseFile number, caseFile id, caseFile
            child.vulnerabilities = vulnerability, concern, concern category, concern type, concern kind, ~admission reason, ~caseFile reason, ~reason, ~category
            livingSituation = living
            labourType = labour
            servicesNeeded = service
            caseWorker.names = worker name, ~worker
            caseWorker.id = worker id, worker code
            caseWorker.phone = worker phone, worker contact
            authority.name = authority name, ~authority
            authority.id = authority id, authority code
            institution.name = institution name, ~institution
            institution.id = institution id, institution code, institution number
            institution.type = institution type
            nextHearingAt = hearing date, hearing
            closureReason = closure, close reason
            """
        ) + HomeRule.reporter("producedBy", .reporter)
        + HomeRule.place("place", in: [([], true), ([.incident], true)])

    private static let placement =
        HomeRule.rules(
            """
            from = placement date, placement start date, placement start, placement admission date, admission date, admission, start date, start, ~date
            to = discharge date, discharge, placement end date, placement end, end date, end, placement discharge date, ~close date
            expectedTo = expected end date, expected discharge date, expected end, expected discharge, expected date discharge
            kind = placement type, placement kind, placement category, placement, institution type, ~type, ~kind
            reason = placement reason, admission reason, reason, reason placement start
            endReason = closure, discharge reason, end reason, close reason, placement closure
            institution.name = institution name, institution
            institution.id = institution id, institution code, institution number
            authority.name = authority name, ~authority
            authority.id = authority id, authority code
            caseRef = caseFile id, caseFile number, caseFile
            child.id = child id, child id number, child number, child code
            child.vulnerabilities = vulnerability, concern, ~category
            """
        ) + HomeRule.reporter("broughtBy", .reporter)
        + HomeRule.place("place", in: [([.placement], false), ([.institution], false), ([], true)])
}
