extension PlaceRegister {
    /// The day on which the districts ended and the codes of provinces and communes got new meanings.
    package static let vietnameseReform = 2025_07_01

    /// Viet Nam as it was until 30 June 2025 and as it is since: provinces, and the districts of Ha Noi.
    package static let vietNam = [
        PlaceRegister(
            country: "VN",
            version: "2025-06-30",
            units: vietnameseUnits(provinces: VietnameseProvince.before2025, districts: VietnameseDistrict.haNoi)
        ),
        PlaceRegister(
            country: "VN",
            version: "2025-07-01",
            units: vietnameseUnits(provinces: VietnameseProvince.since2025, districts: [])
        ),
    ]

    private static func vietnameseUnits(
        provinces: [VietnameseProvince],
        districts: [VietnameseDistrict]
    ) -> [PlaceUnit] {
        provinces.map { province in
            VietnameseUnitKind.unit(
                .state,
                in: nil,
                code: province.code,
                fullName: province.fullName,
                aliases: province.aliases + [province.isoCode].compactMap { $0 },
                isoCode: province.isoCode
            )
        }
            + districts.compactMap { district in
                provinces.firstIndex { $0.code == district.provinceCode }.map {
                    VietnameseUnitKind.unit(.district, in: $0, code: district.code, fullName: district.fullName)
                }
            }
    }
}
