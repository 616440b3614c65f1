extension VietnameseProvince {
    /// The 34 provinces since 1 July 2025.
    ///
    /// Only the eleven whose borders stayed keep their code in ISO 3166-2: of the others the code said less than the
    /// province is now.
    static let since2025: [VietnameseProvince] = [
        VietnameseProvince("01", "Thành phố Hà Nội", iso: "VN-HN", aliases: ["Hanoi City", "TPHN"]),
        VietnameseProvince("04", "Tỉnh Cao Bằng", iso: "VN-04"),
        VietnameseProvince("08", "Tỉnh Tuyên Quang"),
        VietnameseProvince("11", "Tỉnh Điện Biên", iso: "VN-71"),
        VietnameseProvince("12", "Tỉnh Lai Châu", iso: "VN-01"),
        VietnameseProvince("14", "Tỉnh Sơn La", iso: "VN-05"),
        VietnameseProvince("15", "Tỉnh Lào Cai"),
        VietnameseProvince("19", "Tỉnh Thái Nguyên"),
        VietnameseProvince("20", "Tỉnh Lạng Sơn", iso: "VN-09"),
        VietnameseProvince("22", "Tỉnh Quảng Ninh", iso: "VN-13"),
        VietnameseProvince("24", "Tỉnh Bắc Ninh"),
        VietnameseProvince("25", "Tỉnh Phú Thọ"),
        VietnameseProvince("31", "Thành phố Hải Phòng"),
        VietnameseProvince("33", "Tỉnh Hưng Yên"),
        VietnameseProvince("37", "Tỉnh Ninh Bình"),
        VietnameseProvince("38", "Tỉnh Thanh Hóa", iso: "VN-21"),
        VietnameseProvince("40", "Tỉnh Nghệ An", iso: "VN-22"),
        VietnameseProvince("42", "Tỉnh Hà Tĩnh", iso: "VN-23"),
        VietnameseProvince("44", "Tỉnh Quảng Trị"),
        VietnameseProvince(
            "46",
            "Thành phố Huế",
            iso: "VN-26",
            aliases: ["Thừa Thiên Huế", "Thừa Thiên - Huế", "Tỉnh Thừa Thiên Huế"]
        ),
        VietnameseProvince("48", "Thành phố Đà Nẵng"),
        VietnameseProvince("51", "Tỉnh Quảng Ngãi"),
        VietnameseProvince("52", "Tỉnh Gia Lai"),
        VietnameseProvince("56", "Tỉnh Khánh Hòa"),
        VietnameseProvince("66", "Tỉnh Đắk Lắk", aliases: ["Đắc Lắc", "Đăk Lăk"]),
        VietnameseProvince("68", "Tỉnh Lâm Đồng"),
        VietnameseProvince("75", "Tỉnh Đồng Nai"),
        VietnameseProvince(
            "79",
            "Thành phố Hồ Chí Minh",
            aliases: ["TPHCM", "TP HCM", "HCM", "HCMC", "Ho Chi Minh City", "Sài Gòn", "Saigon"]
        ),
        VietnameseProvince("80", "Tỉnh Tây Ninh"),
        VietnameseProvince("82", "Tỉnh Đồng Tháp"),
        VietnameseProvince("86", "Tỉnh Vĩnh Long"),
        VietnameseProvince("91", "Tỉnh An Giang"),
        VietnameseProvince("92", "Thành phố Cần Thơ"),
        VietnameseProvince("96", "Tỉnh Cà Mau"),
    ]
}
