import Contracts

/// The members of the canonical `place`, in schema order.
struct PlaceMembers {
    var country: WrittenMember
    var subdivision: WrittenMember
    var codes: WrittenMember
    var state: WrittenMember
    var district: WrittenMember
    /// Members that are text of the source as it is, by the argument that fills them.
    var texts: [(argument: String, member: WrittenMember, limit: Int)]
    var geo: WrittenMember
    var precision: WrittenMember
    var resolution: WrittenMember

    init?(_ shape: ObjectSchema, within surrounding: Sensitivity) {
        func member(_ name: String) -> WrittenMember? { WrittenMember(name, of: shape, within: surrounding) }
        guard let country = member("country"), let subdivision = member("subdivision"), let codes = member("codes"),
            let state = member("state"), let district = member("district"), let geo = member("geo"),
            let precision = member("precision"), let resolution = member("resolution")
        else { return nil }
        (self.country, self.subdivision, self.codes) = (country, subdivision, codes)
        (self.state, self.district, self.geo) = (state, district, geo)
        (self.precision, self.resolution) = (precision, resolution)
        // In schema order, as they are written one after another.
        texts = shape.properties.compactMap { property in
            guard PlaceMembers.textArguments.contains(property.name), case .string(let text) = property.value else {
                return nil
            }
            return (property.name, WrittenMember(property, within: surrounding), text.maxLength)
        }
    }

    /// The most digits of a postal code, which no other text of a place is limited to.
    static let postalCodeLength = 6

    /// The arguments of `place` that are text of the source as it is.
    static let textArguments = ["block", "locality", "postalCode", "policeStation", "landmark", "address"]
}
