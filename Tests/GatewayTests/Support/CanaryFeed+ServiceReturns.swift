extension CanaryFeed {
    /// A committee's monthly return, and an entry of the register of institutions.
    static let serviceReturns = CanaryFeed(
        id: "in.cps-mis",
        shaped: [
            "state": "Uttarakhand", "district": "Dehradun", "lgdCode": "49", "reportDate": "05-08-2025",
            "capacity": "50", "occupancy": "37", "occupancyBoys": "37", "occupancyGirls": "0", "asOn": "31-07-2025",
            "registered": "Yes", "registeredFrom": "01-04-2019", "registeredTo": "31-03-2029", "ageFrom": "6",
            "ageTo": "18", "exclusive": "No", "inspectedOn": "12-05-2025", "phone": "9000000099", "pinCode": "248001",
            "latitude": "30.3165", "longitude": "78.0322",
        ],
        kinds: [
            Kind(shaped: [
                "proforma": "CWC", "period": "Jul-2025", "month": nil, "year": nil, "financialYear": nil,
                "quarter": nil, "a1Boys0to6": "4", "a1Girls0to6": "NIL",
            ]),
            Kind(shaped: [
                "proforma": nil, "period": nil, "month": nil, "year": nil, "financialYear": nil, "quarter": nil,
            ]),
        ],
        secret: ["address", "specialisation"],
        idField: "institutionCode",
        phoneField: "phone",
        refusing: "proforma",
        restrictedValues: ["9000000099", "30.3165"]
    )
}
