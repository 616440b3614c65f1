/// The registers of places that tables are compiled with: those Setu carries, and the lists imported into a data folder.
public struct PlaceCatalog: Sendable {
    /// What Setu carries itself.
    public static let bundled = PlaceCatalog(lists: [])

    /// The lists on top of what is carried.
    package let lists: [PlaceList]
    private let editionsOfCountry: [String: [PlaceEdition]]
    private let digests: [String: [UInt8]]

    /// Takes imported lists, by file name.
    package init(lists: [PlaceList]) {
        self.lists = lists
        let registers = PlaceRegisters(lists: lists)
        editionsOfCountry = registers.byCountry.mapValues { $0.map { PlaceEdition($0) } }
        digests = registers.byCountry.mapValues { Self.content($0) }
    }

    /// The editions of a country's register, by day; empty for a country nothing is known of.
    func editions(of country: String) -> [PlaceEdition] { editionsOfCountry[country] ?? [] }

    /// Everything that decides how places of a country are found, for the fingerprint of an adapter.
    func fingerprintPart(of country: String) -> [UInt8] { digests[country] ?? [] }

    /// The registers of a country, by day.
    package func registers(of country: String) -> [PlaceRegister] { editions(of: country).map(\.register) }

    private static func content(_ registers: [PlaceRegister]) -> [UInt8] {
        var content: [UInt8] = []
        for register in registers {
            content += Array("\(register.country)\u{1f}\(register.version ?? "")\n".utf8)
            for unit in register.units {
                let codes = (unit.codes + unit.earlierCodes).map { "\($0.system.rawValue) \($0.text)" }
                let fields =
                    ["\(unit.level.rawValue)", unit.parent.map { String($0) } ?? "", unit.isoCode ?? ""]
                    + unit.spellings + codes
                content += Array((fields.joined(separator: "\u{1f}") + "\n").utf8)
            }
        }
        return content
    }
}
