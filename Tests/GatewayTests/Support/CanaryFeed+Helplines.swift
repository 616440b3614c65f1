extension CanaryFeed {
    /// An event that names a child, and one whose type is a secret.
    static let emergencyEvents = CanaryFeed(
        id: "in.erss-112",
        shaped: [
            "createdAt": "1753026340000", "@version": "3", "version": "3", "updatedAt": "2025-07-20 22:06:00",
            "dispatchedAt": "2025-07-20 21:17:00", "enrouteAt": "2025-07-20 21:18:00",
            "arrivedAt": "2025-07-20 21:31:00", "closedAt": "2025-07-20 22:05:00", "caller/number": "9000000099",
            "lat": "29.9457", "lon": "78.1642", "accuracy": "30", "district": "HARIDWAR", "state": "UTTARAKHAND",
            "child/age": "9", "child/sex": "F", "priority": "3", "childInvolved": "Y",
        ],
        kinds: [Kind(shaped: [:]), Kind(shaped: ["eventType": "CHILD SEXUAL ABUSE"])],
        secret: ["eventType", "subtype", "description", "remarks", "atrText", "closureReason", "address"],
        idField: "@id",
        phoneField: "caller/number",
        refusing: "createdAt",
        restrictedValues: ["9000000099", "29.9457"]
    )

    /// A girl about whom somebody called, and one whose incident is a secret.
    static let womenHelplineCalls = CanaryFeed(
        id: "in.women-helpline-181",
        shaped: [
            "Call Date": "20/07/2025", "Call Time": "21:14", "Updated On": "21/07/2025 09:30", "Victim Age": "9",
            "Victim Sex": "F", "Incident Date": "19/07/2025", "District": "HARIDWAR", "State": "UTTARAKHAND",
            "Caller Phone": "9000000099",
        ],
        kinds: [Kind(shaped: [:]), Kind(shaped: ["Incident Type": "Rape"])],
        secret: ["Incident Type", "Remarks", "Address"],
        idField: "Call No",
        phoneField: "Caller Phone",
        refusing: "Call Date",
        restrictedValues: ["9000000099"]
    )
}
