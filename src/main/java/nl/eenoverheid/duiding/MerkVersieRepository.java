package nl.eenoverheid.duiding;

import org.springframework.data.repository.Repository;

interface MerkVersieRepository extends Repository<DuidingMerkVersie, Long> {

    DuidingMerkVersie save(DuidingMerkVersie versie);
}
