extension SharedCodeLists {
    /// `sex`: what Indian and Vietnamese senders write for a child's sex.
    ///
    /// Devanagari `म` is short for महिला and Latin `M` for male; `T` and तीसरा लिंग are transgender, `Khác` is other.
    static let sex = CodeList(
        name: "sex",
        entries: entries(
            .exact,
            [
                "male": [
                    "male", "M", "boy", "boys", "male child", "man", "पुरुष", "पुरूष", "पु", "पु.", "पु०", "बालक", "लड़का", "लडका",
                    "Nam", "Bé trai", "be trai", "trai", "con trai", "trẻ em trai",
                    "1",
                ],
                "female": [
                    "female", "F", "girl", "girls", "female child", "woman", "महिला", "म", "म.", "म०", "स्त्री", "बालिका", "लड़की",
                    "लडकी", "Nữ", "Nu",
                    "Bé gái", "be gai", "gái", "gai", "con gái", "trẻ em gái",
                    "2",
                ],
                "transgender": [
                    "transgender", "T", "TG", "third gender", "तीसरा लिंग", "तृतीय लिंग", "ट्रांसजेंडर", "ट्रान्सजेंडर", "ट्रांसजेण्डर",
                    "उभयलिंगी",
                ],
                "other": ["other", "others", "O", "अन्य", "Khác", "khac"],
                "unknown": [
                    "unknown", "U", "not known", "not stated", "अज्ञात", "ज्ञात नहीं", "Không biết", "khong biet",
                    "Không rõ", "khong ro", "Chưa rõ", "chua ro", "0",
                ],
            ]
        )
    )
}
