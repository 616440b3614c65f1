/// The registers of places that tables are compiled with: those Setu carries, and the lists imported into a data folder.
public struct PlaceCatalog: Sendable {
    /// What Setu carries itself.
    public static let bundled = PlaceCatalog(lists: [])

    /// The lists on top of what is carried.
    package let lists: [PlaceList]
    private let countries: [String: CountryPlaces]

    /// Takes imported lists, by file name.
    package init(lists: [PlaceList]) {
        self.lists = lists
        countries = [
            "IN": CountryPlaces { PlaceRegisters.india(lists) },
            "VN": CountryPlaces { PlaceRegisters.vietNam(lists) },
        ]
    }

    /// The editions of a country's register, by day; empty for a country nothing is known of.
    func editions(of country: String) -> [PlaceEdition] { countries[country]?.editions ?? [] }

    /// Everything that decides how places of a country are found, for the fingerprint of an adapter.
    func fingerprintPart(of country: String) -> [UInt8] { countries[country]?.content ?? [] }

    /// The registers of a country, by day.
    package func registers(of country: String) -> [PlaceRegister] { editions(of: country).map(\.register) }
}
