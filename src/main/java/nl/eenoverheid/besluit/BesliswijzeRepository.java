package nl.eenoverheid.besluit;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BesliswijzeRepository extends Repository<Besliswijze, Long> {

    Besliswijze save(Besliswijze besliswijze);

    @Query("select b from Besliswijze b left join fetch b.partijen where b.besluitId = :besluit")
    Optional<Besliswijze> find(long besluit);
}
