/// Where the fields of programmes, courts, homes and figures belong.
extension HomeRules {
    /// How a record is known, and what is told of it, where it is about no one child.
    private static let record = HomeRule.rules(
        """
        id = id, id record, number id, number record, id register, number register, id institution, id institution number, id code, id report, number report
        version = update date, update
        provenance.observedAt = ~create date, ~register date
        narrative = narrative, narrative report
        """
    )

    static let nutrition =
        HomeRule.rules(
            """
            measuredOn = measured date, visit measured date, visit date, review date, admission date, ~report date, ~register date, ~date
            measurements[weight].value = weight
            measurements[height].value = height
            measurements[muac].value = muac
            measurements[haemoglobin].value = haemoglobin
            programme = scheme, scheme name
            centreCode = institution id, institution code, institution number
            department = department, institution name, institution, hospital, hospital name
            """
        ) + HomeRule.place("place", in: [([], true), ([.institution], true), ([.hospital], true)])

    static let order =
        HomeRule.rules(
            """
            id = order id, id order number
            decidedAt = order date, order, order create date, ~date, ~hearing date
            kind = order type, order kind, order category, ~type, ~kind, ~action
            state = status, status order, order result, ~result
            orderNo = order number, order caseFile number
            caseRef = caseFile id, caseFile number, caseFile
            authority.name = authority name, authority
            authority.id = authority id, authority code
            institution.name = institution name, institution
            institution.id = institution id, institution code
            validFrom = start date, start, placement date
            validTo = end date, end, expiry date, expiry
            dueAt = expected date
            scheme = ~scheme
            """
        ) + HomeRule.place("place", in: [([], true), ([.institution], true)])

    static let adoption =
        HomeRule.rules(
            """
            stageAt = stage date, status date, ~update date, ~date
            stage = stage, stage name, ~status
            category = category, vulnerability, child category, ~reason
            admittedAt = admission date, admission
            producedAt = produced date, produced
            agency.name = institution name, institution, authority name, authority
            agency.id = institution id, institution code, authority id, authority code
            legallyFree.issuedAt = legallyFree date, legallyFree certificate date
            legallyFree.certificateNo = legallyFree certificate, legallyFree number, legallyFree certificate number
            legallyFree.declared = legallyFree
            caseRef = caseFile id, caseFile number, caseFile
            """
        ) + HomeRule.place("place", in: [([], true), ([.institution], true)])

    static let feedback =
        record
        + HomeRule.rules(
            """
            calledAt = contact date, contact, contact start, interview date, visit date, ~report date, ~create date, ~date, ~start date, ~start
            callResult = contact result, contact status, result, status
            beneficiaryType = ~type, ~category, ~kind, type child, category child
            programme = scheme, scheme name
            centreCode = institution id, institution code
            centreName = institution name, institution
            beneficiary.names = name, name child, name full
            beneficiary.phone = phone, contact phone
            beneficiary.id = id child, child id number
            language = language
            rating = rating
            suggestion = ~narrative
            """
        ) + HomeRule.place("place", in: [([], false)])

    static let institution =
        record
        + HomeRule.rules(
            """
            name = institution name, institution, name, name full
            type = institution type, institution kind, institution category, type, kind, category
            registrationNo = register number, register id, certificate, certificate number, register institution number
            registeredFrom = register date, register start date, start date, register, opened date, opened
            registeredTo = expiry date, expiry, register expiry, register expiry date, end date, close date
            status = status, status register, status institution
            statusAt = status date
            capacity = capacity, capacity total
            occupancy.total = occupancy, occupancy total, child count
            occupancy.boys = boys, boys count, boys occupancy
            occupancy.girls = girls, girls count, girls occupancy
            serves = serves, serves sex, ~sex
            management = management
            runBy = organization, organization name
            inspectedAt = inspection, inspection date, visit date
            phone = phone, phone institution, contact phone
            inCharge.names = worker name, worker, ~contact name, ~contact
            inCharge.phone = worker phone
            authority.name = authority name, authority
            authority.id = authority id, authority code
            """
        ) + HomeRule.place("place", in: [([], false), ([.institution], false)])

    static let indicator =
        record
        + HomeRule.rules(
            """
            code = indicator, indicator id, indicator code, indicator number
            sourceLabel = indicator name
            period = period, year, period year, period date
            value = value, measure, content value, total, count
            reportedAt = report date, update date
            breakdown.sex = sex
            breakdown.ageBand = age
            issuer.name = authority, authority name, organization
            remarks = narrative
            unit = ~unit
            """
        ) + HomeRule.place("area", in: [([], false)])

    /// Types whose records are not about one child.
    static let childless: Set<String> = ["institution", "indicator", "beneficiary-feedback"]
}
