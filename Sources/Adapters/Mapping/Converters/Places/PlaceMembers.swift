import Contracts

/// The members of the canonical `place`, in schema order.
struct PlaceMembers {
    /// A member that holds a name or text of the source.
    struct Text {
        /// The member's name, which is also the argument that fills it.
        var name: String
        var member: WrittenMember
        /// The most Unicode scalars it takes.
        var limit: Int
    }

    var country: WrittenMember
    var subdivision: WrittenMember
    var codes: WrittenMember
    var localCodes: WrittenMember
    var state: WrittenMember
    var district: WrittenMember
    /// Members that are text of the source as it is, or the name of the smallest unit.
    var texts: [Text]
    var geo: WrittenMember
    var precision: WrittenMember
    var resolution: WrittenMember
    var candidates: WrittenMember

    init?(_ shape: ObjectSchema, within surrounding: Sensitivity) {
        func member(_ name: String) -> WrittenMember? { WrittenMember(name, of: shape, within: surrounding) }
        guard let country = member("country"), let subdivision = member("subdivision"), let codes = member("codes"),
            let localCodes = member("localCodes"), let state = member("state"), let district = member("district"),
            let geo = member("geo"), let precision = member("precision"), let resolution = member("resolution"),
            let candidates = member("candidates")
        else { return nil }
        (self.country, self.subdivision, self.codes, self.localCodes) = (country, subdivision, codes, localCodes)
        (self.state, self.district, self.geo) = (state, district, geo)
        (self.precision, self.resolution, self.candidates) = (precision, resolution, candidates)
        // In schema order, as they are written one after another.
        texts = shape.properties.compactMap { property in
            guard PlaceMembers.textArguments.contains(property.name), case .string(let text) = property.value else {
                return nil
            }
            return Text(
                name: property.name,
                member: WrittenMember(property, within: surrounding),
                limit: text.maxLength
            )
        }
    }

    /// The member that is secret.
    static let address = "address"

    /// The most digits of a postal code, which no other text of a place is limited to.
    static let postalCodeLength = 6

    /// The arguments of `place` that are text of the source as it is.
    static let textArguments = ["block", "locality", "postalCode", "policeStation", "landmark", address]
}
