import Contracts

/// The members of the canonical `place`, in schema order.
struct PlaceMembers {
    var country: Member
    var subdivision: Member
    var codes: Member
    var state: Member
    var district: Member
    /// Members that are text of the source as it is, by the argument that fills them.
    var texts: [(argument: String, member: Member, limit: Int)]
    var geo: Member
    var precision: Member
    var resolution: Member

    init?(_ shape: ObjectSchema, within surrounding: Sensitivity) {
        func member(_ name: String) -> Member? { Member(name, of: shape, within: surrounding) }
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
            return (property.name, Member(property, within: surrounding), text.maxLength)
        }
    }

    /// The most digits of a postal code, which no other text of a place is limited to.
    static let postalCodeLength = 6

    /// The arguments of `place` that are text of the source as it is.
    static let textArguments = ["block", "locality", "postalCode", "policeStation", "landmark", "address"]
}
