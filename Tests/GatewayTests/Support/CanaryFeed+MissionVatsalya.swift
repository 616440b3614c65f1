extension CanaryFeed {
    /// A case with its order and placement, one of a secret category whose order names an authority, and an institution.
    static let portalCases = CanaryFeed(
        id: "in.mission-vatsalya",
        shaped: [
            "updatedOn": "16-07-2025 18:40", "orders/updatedOn": "16-07-2025", "placements/updatedOn": "16-07-2025",
            "openedOn": "15-07-2025", "orders/orderDate": "15-07-2025", "placements/fromDate": "15-07-2025 17:10",
            "child/age": "9", "child/dateOfBirth": "17-11-2015", "child/sex/@code": "F",
            "guardianContactNo": "9000000099", "child/guardianContactNo": "9000000099",
            "institutionType/@code": "CH", "institutionType/code": "CH", "contactNo": "9000000099",
            "place/latitude": "30.3165", "place/longitude": "78.0322",
            "place/district/@code": "50", "place/district/code": "50", "place/district/name": "हरिद्वार",
            "place/state/@code": "5", "place/state/code": "5", "place/state/name": "Uttarakhand",
            "placements/institution/district/@code": "50", "placements/institution/district/code": "50",
            "placements/institution/district/name": "हरिद्वार",
            "placements/institution/state/@code": "5", "placements/institution/state/code": "5",
            "placements/institution/state/name": "Uttarakhand",
        ],
        kinds: [
            Kind(shaped: [
                "institutionId": nil, "institutionType/@code": nil, "institutionType/code": nil,
                "institutionType/name": nil,
                "orders/authority/type/@code": nil, "orders/authority/type/code": nil, "orders/authority/name": nil,
                "orders/authority/id": nil,
            ]),
            Kind(shaped: [
                "institutionId": nil, "institutionType/@code": nil, "institutionType/code": nil,
                "institutionType/name": nil,
                "child/vulnerabilities": "POCSO",
            ]),
            Kind(shaped: ["caseId": nil]),
        ],
        secret: [
            "child/vulnerabilities", "child/disability/udid", "child/disability/certificateNo", "child/address",
            "producedBy/address", "circumstances", "orders/carer/address", "orders/remarks",
            "placements/carer/address", "placements/institution/address", "placements/broughtBy/address",
            "placements/remarks", "specialisations", "remarks", "place/address",
        ],
        idField: "caseId",
        phoneField: "child/guardianContactNo",
        refusing: "openedOn",
        envelope: "portal",
        list: "records"
    )
}
