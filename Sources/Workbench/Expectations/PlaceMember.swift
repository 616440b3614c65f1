/// Which arguments of `place(…)` fill a member of a place.
enum PlaceMember {
    /// The labels; `nil` where no single argument fills it.
    static func labels(of member: String) -> Set<String>? {
        switch member {
        case "state", "subdivision": ["state", "province", "stateName", "provinceName"]
        case "district": ["district", "districtName"]
        case "block": ["block", "subdistrict", "subdistrictName"]
        case "locality": ["locality", "commune", "communeName"]
        case "postalCode", "policeStation", "landmark", "address": [member]
        case "geo": ["latitude", "longitude", "accuracy"]
        default: nil
        }
    }
}
