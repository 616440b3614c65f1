/// A published vocabulary whose names the contract's members are mapped to (`x-equivalent`).
///
/// The names are there to translate by; no event is made to these standards.
public enum Standard: String, Sendable, CaseIterable {
    /// The National Information Exchange Model, with its namespaces: `j:MissingPersonLastSeenDate`.
    case niem
    /// The People Finder Interchange Format.
    case pfif
    /// Primero and CPIMS+, the case management of UNICEF's partners.
    case primero
    /// HL7 FHIR, resources and their elements.
    case fhir

    /// What it is called, with the edition that was read.
    public var title: String {
        switch self {
        case .niem: "NIEM 6.0"
        case .pfif: "PFIF 1.4"
        case .primero: "Primero"
        case .fhir: "FHIR R4"
        }
    }
}
