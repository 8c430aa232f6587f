import { words } from './list.js'

/**
 * Surnames that stand before the given name in China, Korea and Vietnam, as they are written in Latin letters. One of
 * them at a name's start leaves open which of its words is the surname.
 */
export const surnamesFirst: ReadonlySet<string> = new Set(words`
  Ahn An Bae Bai Ban Bui Cai Cao Cha Chae Chan Chang Chen Cheng Cheung Chiang Cho Choe Choi Chow Chu Chun Chung Cui Dai
  Dang Dao Deng Ding Dinh Do Dong Du Duan Duong Fan Fang Feng Fu Gao Gong Gu Guo Ha Han Hao He Heo Ho Hoang Hong Hou Hsieh
  Hsu Hu Huang Huynh Hwang Im Jang Jeon Jeong Ji Jia Jiang Jin Jo Joo Ju Jung Kang Kim Ko Kong Koo Kuo Kwak Kwok Kwon Lai
  Lam Lau Le Lee Lei Leung Li Liang Liao Lim Lin Liu Lo Long Lu Luo Luong Ly Ma Mai Mao Meng Min Moon Mun Nam Ng Ngo
  Nguyen Ni Noh Oh Ou Pan Park Peng Pham Phan Qian Qin Qiu Ren Rhee Roh Ryu Seo Shao Shen Shi Shin Sim Sin Son Song Su Suh
  Sun Tan Tang Tao Tian To Tran Trinh Truong Tsai Tseng U Vo Vu Wan Wang Wei Wen Won Wong Woo Wu Xi Xia Xiang Xiao Xie
  Xing Xiong Xu Xue Yan Yang Yao Ye Yeo Yeung Yi Yin Yoo Yoon You Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou`)
