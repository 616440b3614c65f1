extension District {
    /// The 22 districts of Haryana.
    static let haryana: [District] = [
        District("IN-HR", lgd: 58, census: 70, "Ambala", "अम्बाला", aliases: ["अंबाला"]),
        District("IN-HR", lgd: 59, census: 81, "Bhiwani", "भिवानी"),
        District("IN-HR", lgd: 701, census: nil, "Charki Dadri", "चरखी दादरी", aliases: ["Charkhi Dadri", "चरखीदादरी"]),
        District("IN-HR", lgd: 60, census: 88, "Faridabad", "फरीदाबाद", aliases: ["फ़रीदाबाद"]),
        District("IN-HR", lgd: 61, census: 78, "Fatehabad", "फतेहाबाद", aliases: ["फ़तेहाबाद"]),
        District("IN-HR", lgd: 62, census: 86, "Gurugram", "गुरुग्राम", aliases: ["Gurgaon", "गुड़गांव", "गुड़गाँव", "गुरूग्राम"]),
        District("IN-HR", lgd: 63, census: 80, "Hisar", "हिसार", aliases: ["Hissar"]),
        District("IN-HR", lgd: 64, census: 83, "Jhajjar", "झज्जर"),
        District("IN-HR", lgd: 65, census: 77, "Jind", "जींद", aliases: ["जीन्द"]),
        District("IN-HR", lgd: 66, census: 73, "Kaithal", "कैथल"),
        District("IN-HR", lgd: 67, census: 74, "Karnal", "करनाल"),
        District("IN-HR", lgd: 68, census: 72, "Kurukshetra", "कुरुक्षेत्र", aliases: ["कुरूक्षेत्र"]),
        District(
            "IN-HR",
            lgd: 69,
            census: 84,
            "Mahendragarh",
            "महेंद्रगढ़",
            aliases: ["Mahendergarh", "Mohindergarh", "महेन्द्रगढ़"]
        ),
        District("IN-HR", lgd: 604, census: 87, "Nuh", "नूंह", aliases: ["Mewat", "Nuh (Mewat)", "नूह", "मेवात"]),
        District("IN-HR", lgd: 619, census: 89, "Palwal", "पलवल"),
        District("IN-HR", lgd: 70, census: 69, "Panchkula", "पंचकूला", aliases: ["पंचकुला"]),
        District("IN-HR", lgd: 71, census: 75, "Panipat", "पानीपत"),
        District("IN-HR", lgd: 72, census: 85, "Rewari", "रेवाड़ी", aliases: ["रेवाडी"]),
        District("IN-HR", lgd: 73, census: 82, "Rohtak", "रोहतक"),
        District("IN-HR", lgd: 74, census: 79, "Sirsa", "सिरसा"),
        District("IN-HR", lgd: 75, census: 76, "Sonipat", "सोनीपत", aliases: ["Sonepat"]),
        District("IN-HR", lgd: 76, census: 71, "Yamunanagar", "यमुनानगर", aliases: ["Yamuna Nagar", "यमुना नगर"]),
    ]
}
