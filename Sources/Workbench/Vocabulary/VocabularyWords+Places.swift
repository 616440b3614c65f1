extension VocabularyWords {
    /// Places and what they are made of.
    static let places = """
        locality: community, aldea o caserio, caserio, town city, municipality city, kebele, sous quartier, chiefdom village, payam village, boma
        place: place, location, location name, venue, where, spot, lugar, local, sitio, lieu, ort, luogo, endroit, localizacao, ubicacion, dia diem, noi, vi tri, sthan, place name, location description, locations, stanje, scene, sector of place, last location, location text, lugar de los hechos, lugar hechos
        address: address, addresses, address line, addr, full address, address 1, address line 1, address current, direccion, domicilio, endereco, logradouro, adresse, anschrift, indirizzo, dia chi, alamat, anwani, pata, address text, address full text, location address
        street: street, road, house, house no, house number, street address, street name, street number, street full text, calle, numero exterior, colonia y calle, rua, rue, voie, numero de rue, strasse, str, hausnummer, via, duong, so nha, apartment, line
        home state: departamento de origen
        home district: municipio de origen, provincia de origen
        home locality: comunidad de origen, aldea de origen
        home: home, residence, residential, resides, resident, permanent, permanent address, home address, current address, present address, domicile, domiciliado, residencia, residencial, vivienda, moradia, reside, domicile legal, wohnort, wohnanschrift, wohnsitz, residenza, thuong tru, tam tru, noi o, noi o hien tai, cu tru, ho khau, dia chi thuong tru, address permanent, living at
        district: territoire, district, districts, county, dist, district name, zila, zilla, jila, janpad, municipality, municipio, municipios, delegacion, alcaldia, canton, departement, arrondissement, landkreis, kreis, provincia, provincia o distrito, comarca municipio, quan, huyen, quan huyen, huyen quan, thi xa, quan huyen thi xa, kabupaten, district of residence, cidade, municipio de desaparicion, local government area, lga, municipality city, city municipality, town city, city council, partido, departamento partido, comune provincia, local authority area, municipal district, municipality district, ward district, metropolitan area
        state: state, province, wilaya, muhafaza, region, estado, uf, entidad, entidad federativa, departamento, provincia estado, bundesland, land, regione, tinh, tinh thanh, tinh thanh pho, tinh tp, thanh pho, tp, province city, division, rajya, pradesh, governorate, oblast, state province, state code, state name, us postal service code, location state us postal service code, location state, state us postal service code
        country: country, country code, country name, pays, pais, land staat, staat, paese, quoc gia, nuoc, country id, iso country
        locality: city, town, village, locality, city name, location city name, ward, mohalla, hamlet, suburb, neighborhood, neighbourhood, settlement, camp, site, ciudad, localidad, colonia, barrio, poblacion, bairro, localidade, povoado, ville, commune, quartier, localite, stadt, gemeinde, ortsteil, stadtteil, citta, comune, xom, thon, ap, to dan pho, ban, gaon, gram, grama, union, union parishad, desa, kelurahan, kijiji, parish, sub parish, lga ward, city town, city or town, kommune ort, comuna, vereda, corregimiento, aldea, distrito municipal, freguesia, localidad paraje
        commune: xa, phuong, xa phuong, phuong xa, xa phuong thi tran, thi tran, commune code, commune name
        block: block, tehsil, woreda, payam, chiefdom, sub location, traditional authority, sector district, arrondissement commune, nahiya, tahsil, taluk, taluka, mandal, subdistrict, sub district, sub division, upazila, upazilla, thana upazila, vikas khand, kecamatan, sub county, subcounty
        postalCode: postal code, postcode, post code, zip, zip code, zipcode, pin code, pincode, pin, location postal code, codigo postal, cep, cp, code postal, plz, postleitzahl, cap, ma buu chinh, ma buu dien
        landmark: landmark, land mark, near, nearby, referencia, ponto de referencia, point de repere, wahrzeichen, gan, moc
        station police: police station, policestation, ps name, thana, police post, police stn, comisaria, delegacia, delegacia de policia, comissariado, commissariat, commissariat de police, brigade, polizeirevier, polizeidienststelle, polizeiwache, commissariato, don cong an
        latitude: latitude, lat, latitud, breitengrad, vi do, geo lat
        longitude: longitude, lon, lng, long, longitud, laengengrad, langengrad, kinh do, geo lon
        accuracy: accuracy, accuracy m, radius, precision, genauigkeit, do chinh xac
        point: coordinates, geo, gps, geopoint, geolocation, coordenadas, coordonnees, koordinaten, toa do
        """
}
