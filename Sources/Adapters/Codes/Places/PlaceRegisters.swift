/// The registers of all countries, made of what Setu carries and of imported lists.
struct PlaceRegisters {
    /// By country, each by day.
    private(set) var byCountry: [String: [PlaceRegister]]

    init(lists: [PlaceList]) {
        let indian = lists.filter { $0.system.country == "IN" }
        var india = PlaceRegister.india
        if !indian.isEmpty {
            var builder = PlaceRegisterBuilder(india)
            for list in indian.sorted(by: { $0.fileName < $1.fileName }) { builder.add(list) }
            india = builder.register
        }
        byCountry = ["IN": [india], "VN": Self.vietNam(lists.filter { $0.system == .gsoVietNam })]
    }

    /// Each imported edition on top of what is carried of its side of the reform, which it replaces.
    private static func vietNam(_ lists: [PlaceList]) -> [PlaceRegister] {
        var registers: [PlaceRegister] = []
        for carried in PlaceRegister.vietNam {
            let isBefore = PlaceEdition.day(carried.version) < PlaceRegister.vietnameseReform
            let imported = lists.filter { (PlaceEdition.day($0.date) < PlaceRegister.vietnameseReform) == isBefore }
            guard !imported.isEmpty else {
                registers.append(carried)
                continue
            }
            for date in Set(imported.map(\.date)).sorted() {
                var builder = PlaceRegisterBuilder(carried, version: date)
                for list in imported.sorted(by: { $0.fileName < $1.fileName }) where list.date == date {
                    builder.add(list)
                }
                registers.append(builder.register)
            }
        }
        return registers
    }
}
