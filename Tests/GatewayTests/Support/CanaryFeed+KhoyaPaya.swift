extension CanaryFeed {
    /// A child whom a citizen misses, and one whom a citizen saw.
    static let citizensReports = CanaryFeed(
        id: "in.khoya-paya",
        shaped: [
            "seenOn": "15-07-2025", "missingOn": "12-07-2025 18:30", "reportedOn": "2025-07-15T19:00",
            "updatedOn": "15-07-2025 19:05", "statusOn": "15-07-2025", "age": "9", "gender": "Girl", "height": "3'11\"",
            "weight": "24", "district": "हरिद्वार", "state": "Uttarakhand", "reporter/mobile": "9000000099",
            "reporterMobile": "9000000099", "mobile": "9000000099",
        ],
        kinds: [Kind(shaped: ["type": "missing"]), Kind(shaped: ["type": "sighted"])],
        secret: ["description", "familyDetails"],
        idField: "id",
        phoneField: "reporter/mobile",
        refusing: "type",
        restrictedValues: ["9000000099"],
        list: "reports"
    )
}
