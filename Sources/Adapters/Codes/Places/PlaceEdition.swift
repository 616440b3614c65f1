/// A register with the JSON of its units, as every line that names places in its country shares it.
final class PlaceEdition: Sendable {
    let register: PlaceRegister
    let areas: AreaJSON
    /// The day of its codes as a number, `yyyyMMdd`; 0 where codes are never used again.
    let day: Int

    init(_ register: PlaceRegister) {
        self.register = register
        areas = AreaJSON(register)
        day = Self.day(register.version)
    }

    /// A day `yyyy-MM-dd` as a number, `yyyyMMdd`; 0 where there is none.
    static func day(_ text: String?) -> Int {
        text.flatMap { Int($0.filter { $0 != "-" }) } ?? 0
    }

    /// Whether its codes are those from before July 2025.
    var isBeforeReform: Bool { day != 0 && day < PlaceRegister.vietnameseReform }
}
