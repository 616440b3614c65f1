extension District {
    /// The 13 districts of Uttarakhand.
    ///
    /// "Garhwal" alone means Pauri in the Census and the whole region in speech, and stands for two districts here.
    static let uttarakhand: [District] = [
        District("IN-UK", lgd: 45, census: 64, "Almora", "अल्मोड़ा", aliases: ["अल्मोडा"]),
        District("IN-UK", lgd: 46, census: 63, "Bageshwar", "बागेश्वर"),
        District("IN-UK", lgd: 47, census: 57, "Chamoli", "चमोली"),
        District("IN-UK", lgd: 48, census: 65, "Champawat", "चम्पावत", aliases: ["चंपावत"]),
        District("IN-UK", lgd: 49, census: 60, "Dehradun", "देहरादून", aliases: ["Dehra Dun", "Doon", "देहरादुन"]),
        District("IN-UK", lgd: 50, census: 68, "Haridwar", "हरिद्वार", aliases: ["Hardwar", "Hardiwar", "हरद्वार"]),
        District("IN-UK", lgd: 51, census: 66, "Nainital", "नैनीताल", aliases: ["Naini Tal"]),
        District(
            "IN-UK",
            lgd: 52,
            census: 61,
            "Pauri Garhwal",
            "पौड़ी गढ़वाल",
            aliases: ["Pauri", "Pouri Garhwal", "पौड़ी", "पौडी गढवाल", "Garhwal", "गढ़वाल"]
        ),
        District(
            "IN-UK",
            lgd: 53,
            census: 62,
            "Pithoragarh",
            "पिथौरागढ़",
            aliases: ["Pithoragad", "Pithoragarh", "पिथौरागढ"]
        ),
        District("IN-UK", lgd: 54, census: 58, "Rudraprayag", "रुद्रप्रयाग", aliases: ["Rudra Prayag", "रूद्रप्रयाग"]),
        District(
            "IN-UK",
            lgd: 55,
            census: 59,
            "Tehri Garhwal",
            "टिहरी गढ़वाल",
            aliases: ["Tehri", "Tihri Garhwal", "टिहरी", "टिहरी गढवाल", "Garhwal", "गढ़वाल"]
        ),
        District(
            "IN-UK",
            lgd: 56,
            census: 67,
            "Udham Singh Nagar",
            "ऊधम सिंह नगर",
            aliases: [
                "Udam Singh Nagar", "Udhamsingh Nagar", "U S Nagar", "US Nagar", "U.S. Nagar", "ऊधमसिंह नगर",
                "उधम सिंह नगर",
                "उधमसिंहनगर", "ऊधमसिंहनगर",
            ]
        ),
        District("IN-UK", lgd: 57, census: 56, "Uttarkashi", "उत्तरकाशी", aliases: ["Uttar Kashi"]),
    ]
}
