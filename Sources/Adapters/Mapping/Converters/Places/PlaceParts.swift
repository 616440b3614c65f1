/// Where the parts of a place stand in the source, and how they are to be read.
struct PlaceParts {
    /// Where one level's code and name stand.
    struct Level {
        var code: InputValue?
        var name: InputValue?
    }

    /// How codes and names are understood.
    enum Reading {
        /// There are names only, and a code in their place is refused.
        case names
        /// Codes are of one system.
        case codes(PlaceCodeSystem)
        /// The record names the system.
        case codesOf(InputValue)
    }

    var reading = Reading.names
    var state = Level()
    var district = Level()
    var local = Level()
    /// One text that holds the units from small to large, with commas between.
    var areas: InputValue?
    /// The day the codes and names are of, where the record tells it.
    var validOn: PlaceDay?
    /// The member of the smallest unit: `block` in India, `locality` in Viet Nam.
    var localMember = "block"
    /// Text members, in schema order; of the smallest unit's there may be no input.
    var texts: [(input: InputValue?, text: PlaceMembers.Text)] = []
    var latitude: InputValue?
    var longitude: InputValue?
    /// The radius in metres within which the point lies.
    var accuracy: InputValue?
}
