/// The registers of a country, made of what Setu carries and of imported lists.
enum PlaceRegisters {
    /// One register, because codes are never used again.
    static func india(_ lists: [PlaceList]) -> [PlaceRegister] {
        let lists = lists.filter { $0.system.country == "IN" }
        guard !lists.isEmpty else { return [.india] }
        var builder = PlaceRegisterBuilder(.india)
        for list in lists.sorted(by: { $0.fileName < $1.fileName }) { builder.add(list) }
        return [builder.register]
    }

    /// Each imported edition on top of what is carried of its side of the reform, which it replaces.
    static func vietNam(_ lists: [PlaceList]) -> [PlaceRegister] {
        let lists = lists.filter { $0.system == .gsoVietNam }
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
