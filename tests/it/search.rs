use crate::walker::world;
#[test]
fn try_out() {
    let (mut good, mut all) = (0, 0);
    for line in include_str!("search.tsv").lines().filter(|line| !line.starts_with('#')) {
        let f: Vec<&str> = line.split('\t').collect();
        let s = world().l10n.search();
        let (topics, danger) = (s.topics(f[2], f[1], 3), s.is_danger(f[2]));
        let rank = f.get(3).and_then(|w| topics.iter().position(|t| w.split(',').any(|w| w == t)));
        if f[0] == "topic" {
            all += 1;
            good += usize::from(rank.is_some());
        }
        println!(
            "{}\t{}\t{}\t{}\trank {:?}\t{topics:?}\t{danger}",
            f[0],
            f[1],
            f[2],
            f.get(3).copied().unwrap_or_default(),
            rank
        );
    }
    println!("{good} of {all}");
}
