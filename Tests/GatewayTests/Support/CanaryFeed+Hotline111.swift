extension CanaryFeed {
    /// A case that was called in, an emergency, a counselling call, and a silent call that carries no child.
    static let hotlineCalls = CanaryFeed(
        id: "vn.hotline-111",
        shaped: [
            "ngay": "12/06/2018", "thoiGian": "10:05", "thoiDiem": "12/06/2018 10:05", "capNhat": "12/06/2018 11:00",
            "khanCap": "không", "ngaySinh": "17/11/2009", "treEm/ngaySinh": "17/11/2009", "ngaySinhHoacTuoi": "8",
            "uocLuongTuoi": "khoảng 8", "tuoi": "8", "treEm/uocLuongTuoi": "8", "treEm/tuoi": "8", "gioiTinh": "Nữ",
            "treEm/gioiTinh": "Nữ", "soDienThoai": "0912345678", "nguoiCungCap/soDienThoai": "0912345678",
            "tinh": "Hà Nội", "diaDiem/tinh": "Hà Nội", "huyen": "Ba Vì", "diaDiem/huyen": "Ba Vì", "maTinh": "01",
            "maHuyen": "271", "mauSo": "Mẫu số 01",
        ],
        kinds: [
            Kind(shaped: ["loaiCuocGoi": "Can thiệp", "maXa": nil]),
            Kind(shaped: ["loaiCuocGoi": "Khẩn cấp", "maXa": nil]),
            Kind(shaped: ["loaiCuocGoi": "Tư vấn", "maXa": nil, "loaiVu": nil]),
            Kind(shaped: ["loaiCuocGoi": "Can thiệp", "maXa": nil, "loaiVu": "xâm hại tình dục"]),
            Kind(shaped: ["loaiCuocGoi": "Im lặng", "maXa": nil]),
        ],
        secret: [
            "loaiVu", "noiDungTuVan", "tinhTrang", "phongDoan", "hoTenChaMe", "hoanCanh", "hanhDong", "ghiChu",
            "diaChi",
            "nguoiCungCap/diaChi", "soDinhDanh", "treEm/soDinhDanh",
        ],
        idField: "so",
        phoneField: nil,
        refusing: "ngay",
        restrictedValues: ["+84912345678", "2009-11-17"],
        envelope: "donVi",
        list: "danhSach"
    )
}
