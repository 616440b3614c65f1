extension CanaryFeed {
    /// A child at each point from which its stage is told.
    static let adoptions = CanaryFeed(
        id: "in.carings",
        shaped: [
            "gender": "Girl", "dateOfBirth": "2015-11-17", "ageAtAdmission": "9", "ageAtProduction": "9",
            "admissionDate": "2025-03-02", "productionDate": "2025-03-03", "medicalExamDate": "2025-03-03",
            "registeredOn": "2025-03-05", "csrUploadedOn": "2025-04-25", "lfaDate": "2025-04-20",
            "stageDate": "2025-07-01", "updatedOn": "2025-07-02", "reservationDate": "2025-05-02",
            "acceptanceDate": "2025-05-03", "referralDate": "2025-05-01", "preAdoptionFosterCareFrom": "2025-05-20",
            "preAdoptionFosterCareTo": "2025-07-01", "orderDate": "2025-07-01", "followUpDate": "2025-12-20",
            "followUpNo": "1", "specialNeed": "Yes", "immediatePlacement": "No", "saaDistrict": "हरिद्वार",
            "saaState": "Uttarakhand",
        ],
        kinds: [
            Kind(shaped: ["stage": "Order issued"]),
            Kind(shaped: early.merging(["lfaCertificateNo": nil, "lfaDate": nil]) { $1 }),
            Kind(shaped: early.merging(["lfaCertificateNo": nil, "lfaDate": nil, "productionDate": nil]) { $1 }),
        ],
        secret: [],
        idField: "childId",
        phoneField: nil,
        refusing: "admissionDate",
        restrictedValues: ["2015-11-17"],
        list: "children"
    )

    /// What a child has not yet come to whose stage nobody says.
    private static let early: [String: String?] = [
        "stage": nil, "referralDate": nil, "reservationDate": nil, "acceptanceDate": nil,
        "preAdoptionFosterCareFrom": nil, "orderDate": nil, "followUpDate": nil,
    ]
}
