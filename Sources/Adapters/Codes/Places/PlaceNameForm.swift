/// The forms in which names of places are compared, from strict to lenient.
enum PlaceNameForm: CaseIterable {
    /// Letter case, spaces, hyphens and dots settled, and where a Vietnamese tone stands in its syllable (hòa, hoà).
    case written
    /// Besides, without tones: `Thạch Thất` as `Thach Thât`.
    case toneless
    /// Letters and digits alone, without marks or spaces: `Bac Tu Liem`, `DAKLAK`; Hindi without nukta, its nasals alike.
    case loose
}
