/// The code of a place together with the register it is from.
package struct PlaceCode: Sendable, Hashable {
    /// The register.
    package var system: PlaceCodeSystem
    /// The code as the register prints it.
    package var text: String

    /// The code as a number; `nil` for ISO 3166-2.
    package var number: Int? { Int(text) }

    /// Takes a code.
    package init(_ system: PlaceCodeSystem, _ text: String) {
        self.system = system
        self.text = text
    }
}
