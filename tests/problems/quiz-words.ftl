# Explanations with other paragraphs and with none, a statement that no group reads, and German words.
# stands for: locales/en/quiz.ftl
# the rest of the file stays
# expect: *: `quiz-wage-a` names § 2 MiLoG, which is not among the `sources` of the statement
# expect: *: `quiz-wage-a` names other paragraphs than the German words
# expect: *: `quiz-wage-b` names no paragraph
# expect: *: `quiz-wage-b` names other paragraphs than the German words
# expect: *: A text of `quiz-wage-c` has 185 characters, 160 are allowed
# expect: 18: `quiz-wage-d` is not translated: it has the German words
# expect: 19: `quiz-wage-d` is not translated: it has the German words

quiz-wage-a = This is statement a.
    .why = It is written there (§ 2 MiLoG).
quiz-wage-b = This is statement b.
    .why = It is written there.
quiz-wage-c = This statement goes on and on. This statement goes on and on. This statement goes on and on. This statement goes on and on. This statement goes on and on. This statement goes on and on.
    .why = It is written there (§ 1 MiLoG).
quiz-wage-d = Das ist Satz d.
    .why = So steht es da (§ 1 MiLoG).
