extension CanaryFeed {
    /// A district's row of the quarterly report, and one figure with its target and baseline.
    static let programmeFigures = CanaryFeed(
        id: "vn.programme-267",
        shaped: [
            "ky": "Quý I/2017", "ngayBaoCao": "05/04/2017", "quanHuyen": "Bắc Từ Liêm", "maQuanHuyen": "021",
            "tinhThanh": "Hà Nội", "maTinhThanh": "01", "tongSoTreEm": "58.735", "soTreDacBiet": "411", "tyLe": "0,7",
            "duocTroGiup": "408", "tyLeTroGiup": "99,4", "tyLeDacBiet": "0,7", "tyLeKhoKhan": "0,7",
            "tyLeDacBietTroGiup": "99,4", "tyLeKhoKhanTroGiup": "99,4", "tyLeNguyCoTroGiup": "95,21",
            "soTreNguyCo": "12",
            "thucHien": "99,4", "mucTieu": "98", "giaTriGoc": "90", "giaTri": "99,4", "tuSo": "408", "mauSo": "411",
            "kyMucTieu": "2020", "kyGoc": "2015", "loai": "Thực hiện", "soSanh": "≥", "donViTinh": "%",
            "maChiTieu": "P267.SPECIAL_CIRC_HELPED_PCT", "capBanHanh": "thành phố",
            // These are shown to everyone.
            "chiTieu": "Tỷ lệ", "chuongTrinh": "267", "duAn": "Dự án 1", "vanBan": "QĐ 267", "coQuan": "UBND",
        ],
        kinds: [Kind(shaped: rest), Kind(shaped: rest.merging(wide) { $1 })],
        secret: ["diaBan"],
        idField: nil,
        phoneField: nil,
        refusing: "ky",
        restrictedValues: []
    )

    /// What makes a period or place of another shape.
    private static let rest: [String: String?] = [
        "quy": nil, "thang": nil, "nam": nil, "giaiDoan": nil, "maXaPhuong": nil, "soTreKhoKhan": nil,
    ]
    /// A row of a report names no indicator.
    private static let wide: [String: String?] = [
        "maChiTieu": nil, "chiTieu": nil, "thucHien": nil, "mucTieu": nil, "giaTriGoc": nil, "giaTri": nil,
        "tyLeDacBiet": nil, "tyLeDacBietTroGiup": nil,
    ]
}
