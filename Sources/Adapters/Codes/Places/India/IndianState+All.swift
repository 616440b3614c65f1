extension IndianState {
    /// The 28 states and 8 union territories, by their number in the Local Government Directory.
    ///
    /// Up to 34 the Census of 2011 had the same numbers; Telangana (2014) and Ladakh (2019) had none of their own yet,
    /// and Dadra and Nagar Haveli (26) and Daman and Diu (25) are one since 2020.
    package static let all: [IndianState] = [
        IndianState(
            "IN-JK",
            lgd: 1,
            census: [1],
            "Jammu and Kashmir",
            "जम्मू और कश्मीर",
            aliases: ["Jammu & Kashmir", "J&K", "जम्मू कश्मीर", "जम्मू एवं कश्मीर"]
        ),
        IndianState("IN-HP", lgd: 2, census: [2], "Himachal Pradesh", "हिमाचल प्रदेश", aliases: ["HP", "Himachal"]),
        IndianState("IN-PB", lgd: 3, census: [3], "Punjab", "पंजाब"),
        IndianState("IN-CH", lgd: 4, census: [4], "Chandigarh", "चंडीगढ़", aliases: ["चण्डीगढ़", "Chandigarh (UT)"]),
        IndianState(
            "IN-UK",
            lgd: 5,
            census: [5],
            "Uttarakhand",
            "उत्तराखंड",
            aliases: ["Uttaranchal", "Uttrakhand", "UK", "उत्तराखण्ड", "उत्तरांचल"],
            earlier: [RetiredCode("IN-UT", until: "2023-11-23"), RetiredCode("IN-UL", until: "2011-12-13")]
        ),
        IndianState("IN-HR", lgd: 6, census: [6], "Haryana", "हरियाणा", aliases: ["HR", "Hariyana"]),
        IndianState(
            "IN-DL",
            lgd: 7,
            census: [7],
            "Delhi",
            "दिल्ली",
            aliases: ["NCT of Delhi", "Delhi (NCT)", "GNCT of Delhi", "GNCTD", "National Capital Territory of Delhi"]
        ),
        IndianState("IN-RJ", lgd: 8, census: [8], "Rajasthan", "राजस्थान"),
        IndianState("IN-UP", lgd: 9, census: [9], "Uttar Pradesh", "उत्तर प्रदेश", aliases: ["UP", "U.P.", "उ.प्र.", "उ०प्र०"]),
        IndianState("IN-BR", lgd: 10, census: [10], "Bihar", "बिहार"),
        IndianState("IN-SK", lgd: 11, census: [11], "Sikkim", "सिक्किम"),
        IndianState("IN-AR", lgd: 12, census: [12], "Arunachal Pradesh", "अरुणाचल प्रदेश"),
        IndianState("IN-NL", lgd: 13, census: [13], "Nagaland", "नागालैंड", aliases: ["नगालैंड", "नागालैण्ड"]),
        IndianState("IN-MN", lgd: 14, census: [14], "Manipur", "मणिपुर"),
        IndianState("IN-MZ", lgd: 15, census: [15], "Mizoram", "मिजोरम", aliases: ["मिज़ोरम"]),
        IndianState("IN-TR", lgd: 16, census: [16], "Tripura", "त्रिपुरा"),
        IndianState("IN-ML", lgd: 17, census: [17], "Meghalaya", "मेघालय"),
        IndianState("IN-AS", lgd: 18, census: [18], "Assam", "असम"),
        IndianState("IN-WB", lgd: 19, census: [19], "West Bengal", "पश्चिम बंगाल", aliases: ["WB", "पश्चिमी बंगाल"]),
        IndianState("IN-JH", lgd: 20, census: [20], "Jharkhand", "झारखंड", aliases: ["झारखण्ड"]),
        IndianState(
            "IN-OD",
            lgd: 21,
            census: [21],
            "Odisha",
            "ओडिशा",
            aliases: ["Orissa", "उड़ीसा"],
            earlier: [RetiredCode("IN-OR", until: "2023-11-23")]
        ),
        IndianState(
            "IN-CG",
            lgd: 22,
            census: [22],
            "Chhattisgarh",
            "छत्तीसगढ़",
            aliases: ["Chattisgarh", "Chhatisgarh"],
            earlier: [RetiredCode("IN-CT", until: "2023-11-23")]
        ),
        IndianState("IN-MP", lgd: 23, census: [23], "Madhya Pradesh", "मध्य प्रदेश", aliases: ["MP", "M.P.", "म.प्र."]),
        IndianState("IN-GJ", lgd: 24, census: [24], "Gujarat", "गुजरात"),
        IndianState("IN-MH", lgd: 27, census: [27], "Maharashtra", "महाराष्ट्र"),
        IndianState("IN-AP", lgd: 28, census: [28], "Andhra Pradesh", "आंध्र प्रदेश", aliases: ["आन्ध्र प्रदेश"]),
        IndianState("IN-KA", lgd: 29, census: [29], "Karnataka", "कर्नाटक"),
        IndianState("IN-GA", lgd: 30, census: [30], "Goa", "गोवा"),
        IndianState("IN-LD", lgd: 31, census: [31], "Lakshadweep", "लक्षद्वीप"),
        IndianState("IN-KL", lgd: 32, census: [32], "Kerala", "केरल"),
        IndianState("IN-TN", lgd: 33, census: [33], "Tamil Nadu", "तमिलनाडु", aliases: ["Tamilnadu", "तमिल नाडु"]),
        IndianState("IN-PY", lgd: 34, census: [34], "Puducherry", "पुदुचेरी", aliases: ["Pondicherry", "पुडुचेरी", "पांडिचेरी"]),
        IndianState(
            "IN-AN",
            lgd: 35,
            census: [35],
            "Andaman and Nicobar Islands",
            "अंडमान और निकोबार द्वीपसमूह",
            aliases: ["Andaman & Nicobar Islands", "Andaman and Nicobar", "अंडमान एवं निकोबार द्वीपसमूह"]
        ),
        IndianState(
            "IN-TS",
            lgd: 36,
            census: [],
            "Telangana",
            "तेलंगाना",
            aliases: ["Telengana"],
            earlier: [RetiredCode("IN-TG", until: "2023-11-23")]
        ),
        IndianState("IN-LA", lgd: 37, census: [], "Ladakh", "लद्दाख"),
        IndianState(
            "IN-DH",
            lgd: 38,
            census: [25, 26],
            "Dadra and Nagar Haveli and Daman and Diu",
            "दादरा और नगर हवेली और दमन और दीव",
            aliases: [
                "The Dadra and Nagar Haveli and Daman and Diu", "Dadra & Nagar Haveli and Daman & Diu",
                "Dadra and Nagar Haveli", "Dadra & Nagar Haveli", "Daman and Diu", "Daman & Diu",
            ],
            earlier: [RetiredCode("IN-DN", until: "2020-11-24"), RetiredCode("IN-DD", until: "2020-11-24")]
        ),
    ]
}
