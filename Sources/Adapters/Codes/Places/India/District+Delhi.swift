extension District {
    /// The 11 districts of Delhi.
    static let delhi: [District] = [
        District("IN-DL", lgd: 77, census: 95, "Central", "मध्य", aliases: ["Central Delhi", "मध्य दिल्ली"]),
        District("IN-DL", lgd: 78, census: 93, "East", "पूर्व", aliases: ["East Delhi", "पूर्वी", "पूर्वी दिल्ली"]),
        District("IN-DL", lgd: 79, census: 94, "New Delhi", "नई दिल्ली"),
        District("IN-DL", lgd: 80, census: 91, "North", "उत्तर", aliases: ["North Delhi", "उत्तरी", "उत्तरी दिल्ली"]),
        District(
            "IN-DL",
            lgd: 81,
            census: 92,
            "North East",
            "उत्तर पूर्व",
            aliases: ["North-East", "Northeast", "North East Delhi", "North-East Delhi", "उत्तर पूर्वी", "उत्तर पूर्वी दिल्ली"]
        ),
        District(
            "IN-DL",
            lgd: 82,
            census: 90,
            "North West",
            "उत्तर पश्चिम",
            aliases: [
                "North-West", "Northwest", "North West Delhi", "North-West Delhi", "उत्तर पश्चिमी", "उत्तर पश्चिमी दिल्ली",
            ]
        ),
        District("IN-DL", lgd: 671, census: nil, "Shahdara", "शाहदरा"),
        District("IN-DL", lgd: 83, census: 98, "South", "दक्षिण", aliases: ["South Delhi", "दक्षिणी", "दक्षिणी दिल्ली"]),
        District(
            "IN-DL",
            lgd: 670,
            census: nil,
            "South East",
            "दक्षिण पूर्व",
            aliases: [
                "South-East", "Southeast", "South East Delhi", "South-East Delhi", "दक्षिण पूर्वी", "दक्षिण पूर्वी दिल्ली",
            ]
        ),
        District(
            "IN-DL",
            lgd: 84,
            census: 97,
            "South West",
            "दक्षिण पश्चिम",
            aliases: [
                "South-West", "Southwest", "South West Delhi", "South-West Delhi", "दक्षिण पश्चिमी", "दक्षिण पश्चिमी दिल्ली",
            ]
        ),
        District("IN-DL", lgd: 85, census: 96, "West", "पश्चिम", aliases: ["West Delhi", "पश्चिमी", "पश्चिमी दिल्ली"]),
    ]
}
