/// Every converter a table can name.
package enum ConverterCatalog {
    /// All of them, by family.
    package static let all: [ConverterDeclaration] =
        TextConverters.all + BasicConverters.all + QuantityConverters.all + DateConverters.all + PeriodConverters.all
        + CodeConverters.all + PersonConverters.all + PlaceConverters.all

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// The converter of a name.
    static func named(_ name: String) -> ConverterDeclaration? { byName[name] }
}
