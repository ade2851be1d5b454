package nl.eenoverheid.duiding;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What organisations say of the signalen of a duiding; whoever changes one holds the lock of the duiding. */
interface MerkRepository extends Repository<DuidingMerk, DuidingMerk.Key> {

    DuidingMerk save(DuidingMerk merk);

    void delete(DuidingMerk merk);

    void flush();

    @Query("select m from DuidingMerk m where m.duiding = :duiding and m.organisatieId = :organisatie")
    List<DuidingMerk> of(Duiding duiding, long organisatie);

    @Query("select m from DuidingMerk m where m.duiding = :duiding and m.signaalId = :signaal")
    List<DuidingMerk> about(Duiding duiding, long signaal);
}
