extension SchemaCatalog {
    /// What in this catalogue does more than add to an older one; empty: subscribers of the old one are served.
    public func breaks(since old: SchemaCatalog) -> [SchemaProblem] {
        old.schemas.flatMap { schema in
            var evolution = SchemaEvolution(document: schema.reference)
            guard let successor = self[schema.reference] else {
                let expectation = "the type, which is gone"
                return [SchemaProblem(document: schema.reference, pointer: "", expectation: expectation)]
            }
            evolution.compare(schema, successor)
            return evolution.problems
        }
    }
}
